namespace Vorba.Vocabulary;

/// <summary>Something that happened in a shop, in one shape for all shop platforms.</summary>
public abstract record ShopEvent
{
    private ShopEvent(string shop, ShopPerson person, DateTimeOffset at)
    {
        Shop = shop;
        Person = person;
        At = at;
    }

    /// <summary>The shop's short name, as configured.</summary>
    public string Shop { get; init; }

    public ShopPerson Person { get; init; }

    /// <summary>When it happened by the shop's clock.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>A cart was made or changed; without lines it was emptied.</summary>
    public sealed record CartUpdated(string Shop, ShopPerson Person, DateTimeOffset At, Cart Cart) : ShopEvent(Shop, Person, At);

    /// <summary>The contact began to check out: the cart now has an address to come back to, and often an e-mail.</summary>
    public sealed record CheckoutStarted(string Shop, ShopPerson Person, DateTimeOffset At, Cart Cart) : ShopEvent(Shop, Person, At);

    public sealed record OrderPlaced(string Shop, ShopPerson Person, DateTimeOffset At, Order Order) : ShopEvent(Shop, Person, At);

    /// <summary>An order changed without being new: edited, paid.</summary>
    public sealed record OrderUpdated(string Shop, ShopPerson Person, DateTimeOffset At, Order Order) : ShopEvent(Shop, Person, At);

    public sealed record OrderCancelled(string Shop, ShopPerson Person, DateTimeOffset At, Order Order) : ShopEvent(Shop, Person, At);

    /// <summary>Goods of an order left the shop, wholly or in part.</summary>
    public sealed record OrderShipped(string Shop, ShopPerson Person, DateTimeOffset At, Shipment Shipment) : ShopEvent(Shop, Person, At);

    /// <summary>A customer's own particulars were made or changed.</summary>
    public sealed record CustomerUpdated(string Shop, ShopPerson Person, DateTimeOffset At) : ShopEvent(Shop, Person, At);
}

/// <summary>What a shop tells of the person behind an event. Each member may be absent.</summary>
public sealed record ShopPerson
{
    public string? CustomerId { get; init; }

    public string? Email { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    /// <summary>BCP 47, "ro" or "en-US".</summary>
    public string? Locale { get; init; }

    /// <summary>Whether the person agreed to marketing by e-mail; absent where the event does not say.</summary>
    public bool? AcceptsEmail { get; init; }

    public static readonly ShopPerson Unknown = new();
}

/// <summary>A cart with its lines. The token is the shop's own name for it.</summary>
public sealed record Cart(string Token)
{
    public IReadOnlyList<CartLine> Lines { get; init; } = [];

    public Money? Total { get; init; }

    /// <summary>Where the contact finds this very cart again; absent where the shop does not say.</summary>
    public string? ReturnUrl { get; init; }

    public bool IsEmpty => Lines.Count == 0;
}

/// <summary>A product in a cart or an order.</summary>
public sealed record CartLine(string ProductId, string Title, int Quantity, Money Price)
{
    public string? Picture { get; init; }
}

/// <summary>An order as the shop confirmed it.</summary>
public sealed record Order(string Id, Money Total)
{
    /// <summary>What the customer calls it: "#1001".</summary>
    public string? Name { get; init; }

    /// <summary>The cart it came from; absent for orders made elsewhere.</summary>
    public string? CartToken { get; init; }

    public IReadOnlyList<CartLine> Lines { get; init; } = [];

    public IReadOnlyList<string> Coupons { get; init; } = [];
}

/// <summary>Goods on their way.</summary>
public sealed record Shipment(string Id, string OrderId)
{
    public string? TrackingUrl { get; init; }

    public string? Carrier { get; init; }
}
