namespace Vorba.Lab.Shop.Products;

/// <summary>A shelf of the shop.</summary>
public sealed record Category(string Handle, LocalText Name);
