namespace Vorba.Lab.Shop.Carts;

/// <summary>A cart on its way to becoming an order: it has a buyer, and the shop's own names for the attempt.</summary>
public sealed record Checkout(long Id, string Token, DateTimeOffset CreatedAt, Buyer Buyer);
