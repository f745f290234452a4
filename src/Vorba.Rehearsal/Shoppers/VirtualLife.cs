using Vorba.Contacts;
using Vorba.Flows;

namespace Vorba.Rehearsal.Shoppers;

/// <summary>
/// Lets one shopper live through a flow book on a virtual clock, with the very step that the server takes. What the shopper
/// does, what the channel answers and how late timers come is chance; the rest is the product itself.
/// </summary>
public sealed class VirtualLife
{
    private readonly FlowBook book;
    private readonly Habits habits;
    private readonly Chance chance;
    private readonly Shopper shopper;
    private readonly PriorityQueue<Signal, (DateTimeOffset At, int Number)> coming = new();
    private Contact contact;
    private int expected;

    public VirtualLife(FlowBook book, Habits habits, ulong seed, DateTimeOffset start)
    {
        (this.book, this.habits, chance) = (book, habits, new Chance(seed));
        shopper = new(habits, chance.Fork(), seed);
        contact = new() { Id = shopper.Id, CreatedAt = start };
    }

    /// <summary>Every scene from the start on, for as long as this; enumerated once.</summary>
    public IEnumerable<Scene> Live(TimeSpan span)
    {
        var end = contact.CreatedAt + span;
        Expect(shopper.Begin(contact.CreatedAt, span));
        for (var now = contact.CreatedAt; Next(now) is { } next && next.At <= end; now = next.At)
        {
            var outcome = ContactStep.Take(contact, next.Signal, book, next.At);
            contact = outcome.Contact;
            Expect(outcome.Attempts.Select(send => Answer(send, next.At)));
            Expect(shopper.Hear(next.Signal, contact, book, next.At));
            yield return new(next.At, next.Signal, outcome);
        }
    }

    /// <summary>What comes first: something that happens, or a timer, a little late.</summary>
    private (DateTimeOffset At, Signal Signal)? Next(DateTimeOffset now)
    {
        DateTimeOffset? timer = contact.NextDue is { } due ? (due > now ? due : now) + habits.Lateness(chance, habits.Slack.Queueing) : null;
        return coming.TryPeek(out _, out var first) && !(first.At > timer) ? (first.At, coming.Dequeue())
            : timer is { } at ? (at, new Signal.TimeCame())
            : null;
    }

    private Happening Answer(Send send, DateTimeOffset now) =>
        new(now + habits.Lateness(chance, habits.Slack.Queueing), new Signal.Settled(send.Id, chance.Fraction() switch
        {
            var draw when draw < habits.Fails => new Vocabulary.Settlement.Failed("busy", IsPermanent: false),
            var draw when draw < habits.Fails + habits.AnswerIsLost => new Vocabulary.Settlement.Unknown("timeout"),
            _ => new Vocabulary.Settlement.Sent([$"m-{send.Id}-{send.Tries}"]),
        }));

    private void Expect(IEnumerable<Happening> happenings)
    {
        foreach (var happening in happenings)
        {
            coming.Enqueue(happening.Signal, (happening.HeardAt, expected++));
        }
    }
}
