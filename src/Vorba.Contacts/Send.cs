using Vorba.Vocabulary;

namespace Vorba.Contacts;

/// <summary>Where a send stands on its way. The last five are final.</summary>
public enum SendState
{
    /// <summary>Waits for its moment.</summary>
    Planned,

    /// <summary>Its moment came and the policy said: later.</summary>
    Held,

    /// <summary>Claimed, durably, before the request leaves: after a crash it may or may not have arrived.</summary>
    Attempting,

    /// <summary>The answer was lost; an echo may still settle it.</summary>
    Unknown,
    Sent,
    Failed,
    Refused,
    Expired,
}

/// <summary>One message to one contact on one channel.</summary>
public sealed record Send
{
    public required SendId Id { get; init; }

    public required JourneyId Journey { get; init; }

    public required string Flow { get; init; }

    /// <summary>The step of the flow that says it; the words are composed when the send leaves.</summary>
    public required string Step { get; init; }

    public required Channel Channel { get; init; }

    public required Purpose Purpose { get; init; }

    public SendState State { get; init; }

    public required DateTimeOffset PlannedAt { get; init; }

    /// <summary>When it is next looked at.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>After this moment it makes no sense any more.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The cart or order it speaks of.</summary>
    public string? Subject { get; init; }

    /// <summary>The send on the other channel in whose place this one goes.</summary>
    public SendId? StandsInFor { get; init; }

    public int Tries { get; init; }

    /// <summary>Why it stands where it stands, as a word of the policy or of the channel.</summary>
    public string? Reason { get; init; }

    /// <summary>Why it lost its sense while it was on its way: it cannot be called back, but it is neither repeated nor replaced.</summary>
    public string? Unwanted { get; init; }

    public IReadOnlyList<string> MessageIds { get; init; } = [];

    public DateTimeOffset? AttemptedAt { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }

    public DateTimeOffset? ReadAt { get; init; }

    public DateTimeOffset? ClickedAt { get; init; }

    public bool IsWaiting => State is SendState.Planned or SendState.Held;

    public bool IsFinal => State is SendState.Sent or SendState.Failed or SendState.Refused or SendState.Expired;
}
