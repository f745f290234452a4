using Vorba.Flows;
using Vorba.Policy;
using Vorba.Vocabulary;

namespace Vorba.Contacts;

/// <summary>Someone the shop may talk to, with everything the contact step needs to know. A value: each step makes the next one.</summary>
public sealed record Contact
{
    /// <summary>How many ids of received events are kept to know a repeat; covers the platforms' own retries.</summary>
    public const int RememberedEvents = 64;

    /// <summary>How many carts, orders, ended journeys and settled sends are kept in reach of rules.</summary>
    public const int Remembered = 20;

    public required ContactId Id { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset LastSeen { get; init; }

    public IReadOnlyList<Address> Addresses { get; init; } = [];

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    /// <summary>BCP 47; absent where nobody told.</summary>
    public string? Locale { get; init; }

    /// <summary>The shop last heard of with this contact.</summary>
    public string? Shop { get; init; }

    public IReadOnlyList<Subscription> Subscriptions { get; init; } = [];

    public MessagingWindow? Window { get; init; }

    public IReadOnlyDictionary<Channel, DateTimeOffset> LastSends { get; init; } = new Dictionary<Channel, DateTimeOffset>();

    public IReadOnlyList<Channel> Unavailable { get; init; } = [];

    public IReadOnlyList<KnownCart> Carts { get; init; } = [];

    public IReadOnlyList<KnownOrder> Orders { get; init; } = [];

    public IReadOnlyList<Journey> Journeys { get; init; } = [];

    public IReadOnlyList<Send> Sends { get; init; } = [];

    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>Ids of the events heard last, newest at the end.</summary>
    public IReadOnlyList<string> HeardIds { get; init; } = [];

    /// <summary>The last number given to a journey or send.</summary>
    public int LastNumber { get; init; }

    public Address? AddressOn(Channel channel) => Addresses.LastOrDefault(address => address.Channel == channel);

    public KnownCart? CartCalled(string? token) => Carts.FirstOrDefault(cart => cart.Cart.Token == token);

    /// <summary>When the contact is next to be looked at: a journey wakes, a send falls due, a doubt is to be settled.</summary>
    public DateTimeOffset? NextDue =>
        Journeys.Where(journey => !journey.IsOver).Select(journey => journey.WakeAt)
            .Concat(Sends.Where(send => send.IsWaiting || send.State is SendState.Unknown).Select(send => (DateTimeOffset?)send.DueAt))
            .Min();

    public Standing Standing => new()
    {
        Reachable = [.. Addresses.Select(address => address.Channel).Distinct()],
        Subscriptions = Subscriptions,
        Window = Window,
        LastSends = LastSends,
        Unavailable = Unavailable,
    };

    /// <summary>What is known, for a journey about this subject.</summary>
    public Facts FactsFor(string? subject, DateTimeOffset since, DateTimeOffset now)
    {
        var cart = CartCalled(subject);
        return new()
        {
            CartIsLeft = cart is { Cart.IsEmpty: false, IsOrdered: false },
            CartChangedAt = cart?.ChangedAt,
            HasOrdered = Orders.Any(order => order.PlacedAt >= since),
            WindowIsOpen = Window?.IsOpen(now) is true,
            Properties = Properties,
        };
    }
}

/// <summary>A cart as last heard of.</summary>
public sealed record KnownCart(string Shop, Cart Cart, DateTimeOffset ChangedAt)
{
    /// <summary>The shop's own word for when it changed; it puts updates in order, whatever its clock says.</summary>
    public DateTimeOffset StatedAt { get; init; }

    public bool IsOrdered { get; init; }
}

/// <summary>An order, as far as rules look at it.</summary>
public sealed record KnownOrder(string Shop, string Id, DateTimeOffset PlacedAt, Money Total, string? CartToken);
