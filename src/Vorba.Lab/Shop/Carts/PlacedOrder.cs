using Vorba.Lab.Shop.Products;

namespace Vorba.Lab.Shop.Carts;

/// <summary>An order as confirmed to the buyer.</summary>
public sealed record PlacedOrder(long Id, string Token, int Number, DateTimeOffset PlacedAt)
{
    public required VisitorCart Cart { get; init; }

    public required Checkout Checkout { get; init; }

    public required long CustomerId { get; init; }

    public required Bill Bill { get; init; }

    public Language Language => Cart.Language;

    public Buyer Buyer => Checkout.Buyer;

    /// <summary>Names the shipment once the parcel left.</summary>
    public long? ShipmentId { get; init; }

    public string Name => $"#{Number}";
}
