using Vorba.Lab.Shop.Products;
using Vorba.Vocabulary;

namespace Vorba.Lab.Shop.Carts;

/// <summary>So many of one piece.</summary>
public sealed record CartItem(Product Product, int Quantity)
{
    /// <summary>A boutique sells pieces, not pallets.</summary>
    public const int Most = 20;

    public Money Cost => Product.Cost * Quantity;
}
