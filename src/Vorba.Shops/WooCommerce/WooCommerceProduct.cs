using Vorba.Shops.Json;
using Vorba.Vocabulary;

namespace Vorba.Shops.WooCommerce;

/// <summary>product.*: what the catalogue learns. A product with variations has a price only once it can be bought.</summary>
internal static class WooCommerceProduct
{
    public static Reading Learned(Webhook hook)
    {
        var body = hook.Body;
        if (body["id"].Id is not { } id || WooCommerceOrder.Title(body["name"]) is not { } title)
        {
            return new Reading.Kept("a product without id or name teaches nothing");
        }

        return new Reading.Learned([new(hook.Shop.Name, id, title)
        {
            Price = body["price"].Amount is { } price ? new Money(price, hook.Shop.Currency) : null,
            Picture = body["images"].First["src"].WebAddress,
            Url = body["permalink"].WebAddress,
            InStock = body["stock_status"].Line is { } status ? status != "outofstock" : body["in_stock"].Flag,
            Tags = [.. Names(body["categories"]).Concat(Names(body["tags"])).Distinct(StringComparer.OrdinalIgnoreCase)],
            IsGone = body["status"].Line is { } state && state != "publish",
        }]);
    }

    public static Reading Deleted(Webhook hook) =>
        hook.Body["id"].Id is { } id
            ? new Reading.Learned([new(hook.Shop.Name, id, "") { IsGone = true }])
            : new Reading.Kept("a deletion without an id deletes nothing");

    private static IEnumerable<string> Names(ShopJson terms) =>
        terms.Items.Select(term => WooCommerceOrder.Title(term["name"])).OfType<string>();
}
