using Vorba.Vocabulary;

namespace Vorba.Evidence;

/// <summary>What is known of a send that left: to whom, and what came back.</summary>
public sealed record SendTrace(SendId Id, ContactId Contact, Channel Channel)
{
    public DateTimeOffset? SentAt { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }

    public DateTimeOffset? ReadAt { get; init; }

    public DateTimeOffset? ClickedAt { get; init; }

    /// <summary>Messenger tells what arrived and what was read; e-mail tells neither.</summary>
    public bool TellsReceipts => Channel is Channel.Messenger;

    /// <summary>A later sign proves an earlier one: who clicked has read, what was read has arrived.</summary>
    public bool HasArrived => !TellsReceipts || DeliveredAt is not null || WasRead;

    public bool WasRead => ReadAt is not null || WasClicked;

    public bool WasClicked => ClickedAt is not null;
}
