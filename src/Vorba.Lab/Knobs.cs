namespace Vorba.Lab;

/// <summary>What can be made to go wrong, so that it is seen to go right in the end. All off to begin with.</summary>
public sealed record Knobs
{
    /// <summary>Each webhook is sent twice, as the platform does when it doubts an answer.</summary>
    public bool Duplicates { get; init; }

    /// <summary>Neighbouring webhooks of one person change places.</summary>
    public bool Reorder { get; init; }

    public bool DropEchoes { get; init; }

    /// <summary>Delivery receipts carry the watermark alone.</summary>
    public bool MissingMids { get; init; }

    /// <summary>The next so many sends are accepted and their answer never arrives.</summary>
    public int LostAnswers { get; init; }

    public int ErrorCode { get; init; }

    public int? ErrorSubcode { get; init; }

    /// <summary>The next so many sends fail with <see cref="ErrorCode"/>.</summary>
    public int ErrorsNext { get; init; }

    /// <summary>From 0 to 1: the share of sends that fail with <see cref="ErrorCode"/>.</summary>
    public double ErrorProbability { get; init; }

    public bool TokenRevoked { get; init; }

    public bool PageRestricted { get; init; }

    /// <summary>People hide what they read.</summary>
    public bool ReadReceiptsOff { get; init; }

    /// <summary>From accepting to arriving, by the Lab's clock.</summary>
    public double DeliveryDelaySeconds { get; init; }

    internal bool AreValid =>
        ErrorProbability is >= 0 and <= 1 && DeliveryDelaySeconds is >= 0 and <= 86_400
        && LostAnswers >= 0 && ErrorsNext >= 0;
}
