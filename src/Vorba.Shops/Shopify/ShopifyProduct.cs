using Vorba.Shops.Json;
using Vorba.Vocabulary;

namespace Vorba.Shops.Shopify;

/// <summary>products/*: what the catalogue learns. A product is one entry, whatever its variants.</summary>
internal static class ShopifyProduct
{
    public static Reading Learned(Webhook hook)
    {
        var body = hook.Body;
        if (ShopifyOrder.Id(body) is not { } id || body["title"].Line is not { } title)
        {
            return new Reading.Kept("a product without id or title teaches nothing");
        }

        return new Reading.Learned([new(hook.Shop.Name, id, title)
        {
            Price = Lowest(body["variants"]) is { } price ? new Money(price, hook.Shop.Currency) : null,
            Picture = body["image"]["src"].WebAddress ?? body["images"].First["src"].WebAddress,
            Url = body["handle"].Line is { } handle ? hook.Page($"products/{Uri.EscapeDataString(handle)}") : null,
            InStock = InStock([.. body["variants"].Items]),
            Tags = Tags(body),
            IsGone = body["status"].Line is "archived" or "draft",
        }]);
    }

    public static Reading Deleted(Webhook hook) =>
        ShopifyOrder.Id(hook.Body) is { } id
            ? new Reading.Learned([new(hook.Shop.Name, id, "") { IsGone = true }])
            : new Reading.Kept("a deletion without an id deletes nothing");

    private static decimal? Lowest(ShopJson variants) => variants.Items.Min(variant => variant["price"].Amount);

    /// <summary>No stock only where every variant is counted, empty and not sold beyond it.</summary>
    private static bool? InStock(IReadOnlyList<ShopJson> variants)
    {
        if (variants.Any(variant => variant["inventory_quantity"].Count > 0 || variant["inventory_policy"].Line == "continue"))
        {
            return true;
        }

        return variants.Count > 0 && variants.All(variant => !variant["inventory_quantity"].IsAbsent) ? false : null;
    }

    private static IReadOnlyList<string> Tags(ShopJson body) =>
    [
        .. new[] { body["product_type"].Line }
            .Concat((body["tags"].Line ?? "").Split(',').Select(tag => ShopText.Line(tag)))
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];
}
