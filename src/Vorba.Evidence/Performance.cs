namespace Vorba.Evidence;

/// <summary>
/// What a group of sends came to. E-mail tells neither arrival nor reading, so both are unknown there and not zero. Rates
/// count people, not messages or taps, and each names its denominator.
/// </summary>
public sealed record Performance
{
    public required int Sent { get; init; }

    /// <summary>Unknown where no send of the group went by a channel that tells.</summary>
    public int? Delivered { get; init; }

    public int? Read { get; init; }

    public required int Clicked { get; init; }

    /// <summary>Of the people whom a message reached on a channel that tells reads: those who read one.</summary>
    public Share? OpenRate { get; init; }

    /// <summary>Of the people reached (where a channel tells no arrival: written to): those who clicked.</summary>
    public required Share ClickRate { get; init; }

    public static Performance Of(IReadOnlyCollection<SendTrace> sends)
    {
        SendTrace[] telling = [.. sends.Where(send => send.TellsReceipts)];
        return new()
        {
            Sent = sends.Count,
            Delivered = telling.Length == 0 ? null : telling.Count(send => send.HasArrived),
            Read = telling.Length == 0 ? null : telling.Count(send => send.WasRead),
            Clicked = sends.Count(send => send.WasClicked),
            OpenRate = telling.Length == 0 ? null : People(telling, send => send.WasRead),
            ClickRate = People(sends, send => send.WasClicked),
        };
    }

    private static Share People(IReadOnlyCollection<SendTrace> sends, Func<SendTrace, bool> did) =>
        new(Count(sends.Where(did)), Count(sends.Where(send => send.HasArrived)));

    private static int Count(IEnumerable<SendTrace> sends) => sends.Select(send => send.Contact).Distinct().Count();
}
