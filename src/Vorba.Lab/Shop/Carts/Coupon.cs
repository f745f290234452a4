namespace Vorba.Lab.Shop.Carts;

/// <summary>A code that takes a percentage off the whole order.</summary>
public sealed record Coupon(string Code, int Percent);
