using System.Diagnostics;
using Vorba.Flows;
using Vorba.Policy;
using Vorba.Vocabulary;

namespace Vorba.Contacts;

/// <summary>What a contact's state makes of what a channel heard.</summary>
internal static class ChannelTurns
{
    // Meta's own usual payload of the Get Started button, which we set too.
    private const string GetStarted = "GET_STARTED";

    public static Turn Hear(Turn turn, ChannelEvent happened) =>
        happened switch
        {
            ChannelEvent.Delivered or ChannelEvent.Read or ChannelEvent.Echoed or ChannelEvent.Clicked => ReceiptTurns.Hear(turn, happened),
            ChannelEvent.Introduced introduced => Know(turn, introduced),
            ChannelEvent.OptedOut => Stop(turn.Note(Words(happened)), happened.Of.Channel, "opt-out"),
            ChannelEvent.Said { Words: var words } when StopWords.IsStop(words) => Stop(Act(turn, happened), happened.Of.Channel, "stop-word"),
            _ => Answer(Agree(Act(turn, happened), happened), happened),
        };

    private static Turn Know(Turn turn, ChannelEvent.Introduced introduced)
    {
        var contact = turn.Contact;
        return turn.Note(new Entry.Heard("introduced", introduced.FirstName)).With(contact with
        {
            FirstName = contact.FirstName ?? introduced.FirstName,
            LastName = contact.LastName ?? introduced.LastName,
            Locale = contact.Locale ?? introduced.Locale,
        });
    }

    /// <summary>An act of the contact: the address is good, the contact is there, and the window may open.</summary>
    private static Turn Act(Turn turn, ChannelEvent happened)
    {
        var contact = turn.Contact;
        var window = Openers.After(happened, contact.Window, turn.Now);
        turn = turn.Note(Words(happened)).With(contact with
        {
            Addresses = [.. contact.Addresses.Where(address => address != happened.Of), happened.Of],
            Unavailable = [.. contact.Unavailable.Where(channel => channel != happened.Of.Channel)],
            Window = window,
        });
        return window is { } open && window != contact.Window
            ? turn.Note(new Entry.WindowOpened(Openers.NameOf(happened)!, open.ClosesAt))
            : turn;
    }

    private static Entry.Heard Words(ChannelEvent happened) =>
        happened switch
        {
            ChannelEvent.Said(_, _, var words) => new("said", words),
            ChannelEvent.Tapped(_, _, var title, _, _) => new("tapped", title),
            ChannelEvent.Reacted(_, _, var emoji, var withdrawn) => new(withdrawn ? "reaction-withdrawn" : "reacted", emoji),
            ChannelEvent.CameBack { ByAdvertisement: true } => new("came-by-advertisement", null),
            ChannelEvent.CameBack => new("came-back", null),
            ChannelEvent.OptedIn => new("opted-in", null),
            ChannelEvent.OptedOut => new("opted-out", null),
            _ => throw new UnreachableException(),
        };

    /// <summary>
    /// Whoever begins to talk agrees to be answered. Whoever stopped agrees again only by an act that says so: Get Started,
    /// an opt-in, a link of ours.
    /// </summary>
    private static Turn Agree(Turn turn, ChannelEvent happened)
    {
        var channel = happened.Of.Channel;
        var before = turn.Contact.Standing.SubscriptionTo(channel);
        if (before?.IsStanding is true || (before is not null && !IsExplicit(happened)) || Openers.NameOf(happened) is not { } act)
        {
            return turn;
        }

        turn = Consent.Give(turn, channel, turn.Now, act);
        return JourneyTurns.StartOn(turn, Trigger.Subscribed, subject: null);
    }

    private static bool IsExplicit(ChannelEvent happened) =>
        happened is ChannelEvent.OptedIn or ChannelEvent.CameBack { Reference: not null }
            or ChannelEvent.Tapped { Payload: GetStarted } or ChannelEvent.Tapped { Reference: not null };

    private static Turn Stop(Turn turn, Channel channel, string source) =>
        JourneyTurns.EndAll(Consent.Withdraw(turn, channel, turn.Now, source), "stopped");

    private static Turn Answer(Turn turn, ChannelEvent happened) =>
        happened switch
        {
            ChannelEvent.Tapped { Payload: var payload } when ReplyPayload.Read(payload) is { } reply =>
                JourneyTurns.Answer(turn, journey => journey.Id == reply.Journey, new(reply.Step, reply.Value, "")),
            ChannelEvent.Tapped { Title: var title } => JourneyTurns.Answer(turn, _ => true, new(null, null, title)),
            ChannelEvent.Said { Words: { Length: > 0 } words } => JourneyTurns.Answer(turn, _ => true, new(null, null, words)),
            _ => turn,
        };
}
