using Vorba.Vocabulary;

namespace Vorba.Policy;

/// <summary>
/// The acts that open the messaging window, and no others: a message, a tap on a reply button or Get Started, a reaction, a
/// link with a reference into a known conversation, a plugin opt-in. A tap on a link button is heard by nobody; a click on
/// an advertisement counts only once the person writes; receipts are not acts.
/// </summary>
public static class Openers
{
    /// <returns>The name of the act, or null where it opens nothing.</returns>
    public static string? NameOf(ChannelEvent act) =>
        act switch
        {
            { Of.Channel: not Channel.Messenger } => null,
            ChannelEvent.Said => "message",
            ChannelEvent.Tapped => "tap",
            ChannelEvent.Reacted { Withdrawn: false } => "reaction",
            ChannelEvent.CameBack { Reference.Length: > 0, ByAdvertisement: false } => "link",
            ChannelEvent.OptedIn => "opt-in",
            _ => null,
        };

    /// <summary>The window after this act: the later of the two, so that a late or repeated event never closes it early.</summary>
    public static MessagingWindow? After(ChannelEvent act, MessagingWindow? before, DateTimeOffset now) =>
        NameOf(act) is null
            ? before
            : new MessagingWindow(Later(Earlier(act.At, now), before?.OpenedAt));

    // A sender's clock may run years ahead; an act cannot have happened after it was heard.
    private static DateTimeOffset Earlier(DateTimeOffset at, DateTimeOffset now) => at < now ? at : now;

    private static DateTimeOffset Later(DateTimeOffset at, DateTimeOffset? before) => before > at ? before.Value : at;
}
