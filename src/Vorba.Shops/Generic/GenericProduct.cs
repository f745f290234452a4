namespace Vorba.Shops.Generic;

/// <summary>product.updated and product.removed: what the catalogue learns.</summary>
internal static class GenericProduct
{
    public static Reading Learned(Webhook hook) => new Reading.Learned([Item(hook)]);

    public static Reading Removed(Webhook hook) => new Reading.Learned([Item(hook) with { IsGone = true }]);

    private static CatalogueItem Item(Webhook hook)
    {
        var product = hook.Body["product"];
        return new(hook.Shop.Name, product["id"].Id ?? "", product["title"].Line ?? "")
        {
            Price = GenericCart.Price(product["price"], hook.Shop),
            Picture = product["picture"].WebAddress,
            Url = product["url"].WebAddress,
            InStock = product["inStock"].Flag,
            Tags = [.. product["tags"].Items.Select(tag => tag.Line).OfType<string>()],
        };
    }
}
