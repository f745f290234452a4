namespace Vorba.Shops;

/// <summary>What we know of a shop without being told: its short name, and what to assume where an event is silent.</summary>
/// <param name="Currency">ISO 4217, for amounts that come without one.</param>
/// <param name="StorefrontUrl">Where its pages begin; links to carts and products are made from it.</param>
public sealed record ShopSettings(string Name, string Currency, string? StorefrontUrl = null);
