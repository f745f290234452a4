using Vorba.Vocabulary;

namespace Vorba.Evidence;

/// <summary>What is known of a send that left: to whom, and what came back. Only the click can earn credit.</summary>
public sealed record SendTrace(SendId Id, ContactId Contact)
{
    public DateTimeOffset? SentAt { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }

    public DateTimeOffset? ReadAt { get; init; }

    public DateTimeOffset? ClickedAt { get; init; }
}
