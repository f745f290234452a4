using Vorba.Vocabulary;

namespace Vorba.Contacts;

/// <summary>What the contact step hears.</summary>
public abstract record Signal
{
    private Signal()
    {
    }

    public sealed record FromShop(ShopEvent Event) : Signal;

    public sealed record FromChannel(ChannelEvent Event) : Signal;

    /// <summary>A moment came at which the contact wanted to be looked at.</summary>
    public sealed record TimeCame : Signal;

    /// <summary>An attempt ended.</summary>
    public sealed record Settled(SendId Send, Settlement Settlement) : Signal;
}

/// <summary>
/// What one step came to: the next state, the timeline's new lines, and the sends that are claimed by it and leave once all
/// this is durable.
/// </summary>
public sealed record Outcome(Contact Contact, IReadOnlyList<Entry> Entries, IReadOnlyList<Send> Attempts);
