using Vorba.Vocabulary;

namespace Vorba.Policy;

/// <summary>All that the gates need to know of a contact.</summary>
public sealed record Standing
{
    public IReadOnlyList<Channel> Reachable { get; init; } = [];

    public IReadOnlyList<Subscription> Subscriptions { get; init; } = [];

    public MessagingWindow? Window { get; init; }

    /// <summary>When something last left for the contact, channel by channel; attempts whose answer was lost count.</summary>
    public IReadOnlyDictionary<Channel, DateTimeOffset> LastSends { get; init; } = new Dictionary<Channel, DateTimeOffset>();

    /// <summary>Channels that said the contact cannot be reached now; a new act of the contact ends it.</summary>
    public IReadOnlyList<Channel> Unavailable { get; init; } = [];

    public Subscription? SubscriptionTo(Channel channel) =>
        Subscriptions.LastOrDefault(subscription => subscription.Channel == channel);
}

/// <summary>The send that the policy is asked about.</summary>
public sealed record PlannedSend(Channel Channel, Purpose Purpose, DateTimeOffset ExpiresAt);
