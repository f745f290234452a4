using Vorba.Shops.Json;
using Vorba.Vocabulary;

namespace Vorba.Shops.Shopify;

/// <summary>The lines of a Shopify cart, checkout or order, and the currency they are priced in.</summary>
internal static class ShopifyLines
{
    public static IReadOnlyList<CartLine> Of(Webhook hook, string currency) =>
        [.. hook.Body["line_items"].Items.Select(item => Line(item, currency)).OfType<CartLine>()];

    /// <summary>Carts tell their currency only inside the prices of their lines.</summary>
    public static string Currency(Webhook hook) =>
        hook.Body["currency"].Currency
        ?? hook.Body["total_price_set"]["shop_money"]["currency_code"].Currency
        ?? hook.Body["line_items"].First["price_set"]["shop_money"]["currency_code"].Currency
        ?? hook.Shop.Currency;

    private static CartLine? Line(ShopJson item, string currency)
    {
        var product = item["product_id"].Id ?? item["variant_id"].Id ?? item["sku"].Id ?? item["id"].Id ?? item["title"].Id;
        var quantity = item["quantity"].Count ?? 1;
        return product is null || quantity == 0
            ? null
            : new(product, Title(item) ?? product, quantity, new(Price(item), currency)) { Picture = Picture(item) };
    }

    private static string? Title(ShopJson item) =>
        item["title"].Line ?? item["presentment_title"].Line ?? item["name"].Line;

    /// <summary>What the customer pays for one piece; a custom line without a price counts as given.</summary>
    private static decimal Price(ShopJson item) =>
        item["discounted_price"].Amount
        ?? item["price"].Amount
        ?? item["price_set"]["shop_money"]["amount"].Amount
        ?? item["variant_price"].Amount
        ?? 0;

    private static string? Picture(ShopJson item) =>
        item["image"].WebAddress
        ?? item["image_url"].WebAddress
        ?? item["image"]["src"].WebAddress
        ?? item["featured_image"]["url"].WebAddress;
}
