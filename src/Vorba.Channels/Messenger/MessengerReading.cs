using Vorba.Vocabulary;

namespace Vorba.Channels.Messenger;

/// <summary>What the body of a Messenger webhook turned out to hold.</summary>
public abstract record MessengerReading
{
    private MessengerReading()
    {
    }

    /// <summary>In the order in which the platform listed them.</summary>
    public sealed record Events(IReadOnlyList<HeardEvent> Heard) : MessengerReading;

    /// <summary>No webhook of a page; the sentence says why, for whoever sent it.</summary>
    public sealed record Unreadable(string Why) : MessengerReading;
}

/// <summary>One event of a webhook. What means nothing to journeys is heard all the same, so that nothing is lost.</summary>
/// <param name="Topic">The platform's name for its kind: "messages", "messaging_postbacks".</param>
/// <param name="ExternalId">The platform's message id, or a digest; a repeat carries the same.</param>
/// <param name="Event">Absent where the event is only kept.</param>
/// <param name="Json">The event as it came.</param>
public sealed record HeardEvent(string Topic, string ExternalId, string PageId, ChannelEvent? Event, string Json);
