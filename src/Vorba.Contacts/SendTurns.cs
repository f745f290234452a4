using System.Diagnostics;
using Vorba.Flows;
using Vorba.Flows.Steps;
using Vorba.Policy;
using Vorba.Vocabulary;

namespace Vorba.Contacts;

/// <summary>Plans sends, asks the policy when they are planned and again when they fall due, and lets go what is no longer wanted.</summary>
internal static class SendTurns
{
    /// <summary>Plans what the step says, on Messenger where it has such a form.</summary>
    public static Turn Plan(Turn turn, Journey journey, SayStep step)
    {
        var message = step.MessageFor(turn.Contact.Locale);
        return message.Bubbles.Count > 0 ? Plan(turn, journey, step, Channel.Messenger, null)
            : message.Email is not null ? Plan(turn, journey, step, Channel.Email, null)
            : turn;
    }

    public static Turn AttemptDue(Turn turn) =>
        turn.Take(
            turn.Contact.Sends.Where(send => send.DueAt <= turn.Now && (send.IsWaiting || send.State is SendState.Unknown)).OrderBy(send => send.DueAt),
            (before, send) => send.IsWaiting ? Attempt(before, send) : SettlementTurns.EndDoubt(before, send));

    /// <summary>Lets go what waits and is no longer wanted. What already left cannot be called back; should it fail, that is the end of it.</summary>
    public static Turn Drop(Turn turn, Func<Send, bool> concerns, string why) =>
        turn.Take(
            turn.Contact.Sends.Where(send => !send.IsFinal && concerns(send)),
            (before, send) => send.IsWaiting
                ? before.With(send with { State = SendState.Refused, Reason = why }).Note(new Entry.Dropped(send.Id, send.Channel, why))
                : before.With(send with { Unwanted = why }));

    /// <summary>Where one channel may not be used, the e-mail form stands in, if there is one and the contact did not ask for silence.</summary>
    public static Turn StandIn(Turn turn, Send send, string because)
    {
        if (send.Channel is Channel.Email || AskedForSilence(turn.Contact, send.Channel) || turn.Book.Find(send.Flow)?.Find(send.Step) is not SayStep step
            || step.MessageFor(turn.Contact.Locale).Email is null
            || turn.Contact.Journeys.FirstOrDefault(journey => journey.Id == send.Journey) is not { } journey)
        {
            return turn;
        }

        return Plan(turn, journey, step, Channel.Email, (send, because));
    }

    private static Turn Plan(Turn turn, Journey journey, SayStep step, Channel channel, (Send Send, string Because)? inPlaceOf)
    {
        (turn, var number) = turn.NextNumber();
        var send = new Send
        {
            Id = new(turn.Contact.Id, number),
            Journey = journey.Id,
            Flow = journey.Flow,
            Step = step.Id,
            Channel = channel,
            Purpose = step.Purpose,
            Subject = journey.Subject,
            PlannedAt = turn.Now,
            DueAt = turn.Now,
            ExpiresAt = inPlaceOf?.Send.ExpiresAt ?? turn.Now + step.Life,
            StandsInFor = inPlaceOf?.Send.Id,
        };

        turn = inPlaceOf is var (original, because)
            ? turn.Note(new Entry.StoodIn(send.Id, original.Id, channel, because))
            : turn.Note(new Entry.SendPlanned(send.Id, send.Flow, send.Step, channel, send.Purpose, send.DueAt));
        return Decide(turn, send, (before, planned) => before.With(planned));
    }

    private static Turn Attempt(Turn turn, Send send) =>
        Decide(turn, send, (before, due) => Claim(before, due with { State = SendState.Attempting, AttemptedAt = turn.Now }));

    private static Turn Claim(Turn turn, Send send)
    {
        turn = turn.With(send).Note(new Entry.Attempted(send.Id, send.Channel));
        var lastSends = new Dictionary<Channel, DateTimeOffset>(turn.Contact.LastSends) { [send.Channel] = turn.Now };
        return turn.With(turn.Contact with { LastSends = lastSends }) with { Attempts = turn.Attempts.Add(send) };
    }

    private static Turn Decide(Turn turn, Send send, Func<Turn, Send, Turn> go)
    {
        var ruling = SendPolicy.Decide(new(send.Channel, send.Purpose, send.ExpiresAt), turn.Contact.Standing, turn.Now);
        turn = turn.Note(Line(send, ruling));
        return ruling.Verdict switch
        {
            Verdict.Go => go(turn, send),
            Verdict.Wait(var until) => turn.With(send with { State = SendState.Held, DueAt = until, Reason = ruling.Deciding.Gate }),
            Verdict.Refuse(var refusal) => Refuse(turn, send, refusal),
            _ => throw new UnreachableException(),
        };
    }

    private static Turn Refuse(Turn turn, Send send, Refusal refusal)
    {
        var state = refusal is Refusal.Expired ? SendState.Expired : SendState.Refused;
        turn = turn.With(send with { State = state, Reason = refusal.ToString() });
        return refusal is Refusal.Expired ? turn : StandIn(turn, send, refusal.ToString());
    }

    // Whoever said STOP in the conversation wants silence; e-mail stands in only where it was agreed to afterwards.
    private static bool AskedForSilence(Contact contact, Channel channel) =>
        contact.Standing.SubscriptionTo(channel)?.EndedAt is { } ended
        && !(contact.Standing.SubscriptionTo(Channel.Email) is { IsStanding: true } email && email.Since > ended);

    private static Entry.Decided Line(Send send, Ruling ruling) =>
        ruling.Verdict switch
        {
            Verdict.Go(var permit) => new(send.Id, send.Channel, "go", permit.ToString(), null, ruling.Gates),
            Verdict.Wait(var until) => new(send.Id, send.Channel, "wait", null, until, ruling.Gates),
            Verdict.Refuse(var refusal) => new(send.Id, send.Channel, "refuse", refusal.ToString(), null, ruling.Gates),
            _ => throw new UnreachableException(),
        };
}
