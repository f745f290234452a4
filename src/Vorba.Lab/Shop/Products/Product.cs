using Vorba.Lab.Shop.Drawing;
using Vorba.Vocabulary;

namespace Vorba.Lab.Shop.Products;

/// <summary>A piece the shop sells, in its only variant.</summary>
public sealed record Product(
    long Id, string Handle, string Category, decimal Price, LocalText Name, LocalText Description, Sketch Sketch)
{
    public const string Currency = "RON";

    public Money Cost => new(Price, Currency);

    /// <summary>Shopify sells variants of products, so the piece has one, with an id of its own.</summary>
    public long VariantId => Id + 36_000_000_000_000;

    public string Sku => Handle.ToUpperInvariant();

    public string PicturePath => $"/shop/pictures/{Handle}.svg";
}
