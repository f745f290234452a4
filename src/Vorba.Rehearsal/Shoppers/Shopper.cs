using System.Globalization;
using Vorba.Contacts;
using Vorba.Flows;
using Vorba.Flows.Steps;
using Vorba.Vocabulary;

namespace Vorba.Rehearsal.Shoppers;

/// <summary>Something that will be heard at a moment.</summary>
internal sealed record Happening(DateTimeOffset HeardAt, Signal Signal);

/// <summary>A simulated person: subscribes, leaves carts, reads, answers, orders, stops, each by chance.</summary>
internal sealed class Shopper(Habits habits, Chance chance, ulong seed)
{
    private const string Shop = "rehearsal";

    private static readonly TimeSpan QuickestReaction = TimeSpan.FromSeconds(5);

    private readonly Address messenger = new(Channel.Messenger, seed.ToString(CultureInfo.InvariantCulture));

    private readonly ShopPerson person = ShopPerson.Unknown with
    {
        Email = chance.Comes(habits.HasEmail) ? $"shopper-{seed}@example.com" : null,
        AcceptsEmail = chance.Comes(habits.AgreesToEmail),
        Locale = chance.Of(habits.Locales),
    };

    private readonly Cart cart = new($"cart-{seed}")
    {
        Lines = [new("p-1", "Scarf", 1, habits.Basket)],
        Total = habits.Basket * (1 + chance.Below(3)),
        ReturnUrl = "https://example.com/cart",
    };

    public ContactId Id { get; } = new(new Guid((int)seed, (short)(seed >> 32), (short)(seed >> 48), [0, 0, 0, 0, 0, 0, 0, 1]));

    public IEnumerable<Happening> Begin(DateTimeOffset start, TimeSpan span)
    {
        if (chance.Comes(habits.Subscribes))
        {
            yield return Act(start + chance.UpTo(span / 4), (of, at) => new ChannelEvent.Tapped(of, at, "Get Started", "GET_STARTED", null));
        }

        if (chance.Comes(habits.LeavesCart))
        {
            yield return Change(start + chance.UpTo(span / 4));
        }

        for (var day = 0; day < span.TotalDays; day++)
        {
            if (chance.Comes(habits.WritesUnasked))
            {
                yield return Act(start + TimeSpan.FromDays(day) + chance.UpTo(TimeSpan.FromDays(1)), (of, at) => new ChannelEvent.Said(of, at, "Do you ship to Cluj?"));
            }
        }
    }

    public IEnumerable<Happening> Hear(Signal signal, Contact contact, FlowBook book, DateTimeOffset now) =>
        signal switch
        {
            Signal.FromShop(ShopEvent.CartUpdated) => AfterCart(now),
            Signal.Settled(var id, Settlement.Sent) when contact.Sends.FirstOrDefault(send => send.Id == id) is { } sent && chance.Comes(habits.Reads) =>
                AfterReading(sent, contact, book.Find(sent.Flow)?.Find(sent.Step) as SayStep, now + Reaction()),
            _ => [],
        };

    private IEnumerable<Happening> AfterCart(DateTimeOffset now)
    {
        if (chance.Comes(habits.ChangesCart))
        {
            yield return Change(now + Reaction());
        }

        if (chance.Comes(habits.OrdersAlone))
        {
            yield return Order(now + chance.UpTo(TimeSpan.FromDays(1)));
        }
    }

    private IEnumerable<Happening> AfterReading(Send sent, Contact contact, SayStep? step, DateTimeOffset at)
    {
        if (sent.Channel is Channel.Messenger)
        {
            yield return Act(at, (of, moment) => new ChannelEvent.Read(of, moment, moment));
        }

        if (contact.Carts.Any(known => !known.IsOrdered) && chance.Comes(habits.Orders))
        {
            yield return Order(at + Reaction());
        }

        if (chance.Comes(habits.Stops))
        {
            yield return Act(at, (of, moment) => new ChannelEvent.Said(of, moment, "STOP"));
        }
        else if (sent.Channel is Channel.Messenger && chance.Comes(habits.Answers))
        {
            yield return Act(at + Reaction(), (of, moment) => Answer(sent, step, of, moment));
        }
    }

    /// <summary>Taps one of the answers, types it, reacts, or says something else.</summary>
    private ChannelEvent Answer(Send sent, SayStep? step, Address of, DateTimeOffset at) =>
        (step, chance.Below(4)) switch
        {
            (AskStep { Choices: { Count: > 0 } choices }, < 2) when chance.Of(choices) is var choice =>
                new ChannelEvent.Tapped(of, at, choice.Value, new ReplyPayload(sent.Journey, sent.Step, choice.Value).ToString(), null),
            (AskStep { Choices: { Count: > 0 } choices }, 2) => new ChannelEvent.Said(of, at, chance.Of(choices).Title.In(person.Locale)),
            (_, 3) => new ChannelEvent.Reacted(of, at, "💛", Withdrawn: chance.Comes(0.1)),
            _ => new ChannelEvent.Said(of, at, "Thank you!"),
        };

    private Happening Act(DateTimeOffset at, Func<Address, DateTimeOffset, ChannelEvent> act) =>
        new(at + habits.Lateness(chance, habits.Slack.Hearing), new Signal.FromChannel(act(messenger, at)));

    private Happening Change(DateTimeOffset at) =>
        new(at + habits.Lateness(chance, habits.Slack.Hearing), new Signal.FromShop(new ShopEvent.CartUpdated(Shop, person, at, cart)));

    private Happening Order(DateTimeOffset at) =>
        new(at + habits.Lateness(chance, habits.Slack.Hearing), new Signal.FromShop(new ShopEvent.OrderPlaced(
            Shop, person, at, new($"order-{seed}", cart.Total!.Value) { CartToken = cart.Token })));

    private TimeSpan Reaction() => chance.Between(QuickestReaction, habits.SlowestReaction);
}
