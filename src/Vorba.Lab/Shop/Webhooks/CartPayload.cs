using System.Text.Json.Nodes;
using Vorba.Lab.Shop.Carts;
using static Vorba.Lab.Shop.Webhooks.ShopifyJson;

namespace Vorba.Lab.Shop.Webhooks;

/// <summary>carts/create and carts/update. As at Shopify it says neither who the visitor is nor how the products look.</summary>
internal static class CartPayload
{
    public static JsonObject Of(VisitorCart cart) =>
        new()
        {
            ["id"] = cart.Token,
            ["token"] = cart.Token,
            ["line_items"] = Array(cart.Items.Select(item => Line(item, cart))),
            ["note"] = null,
            ["updated_at"] = Moment(cart.UpdatedAt),
            ["created_at"] = Moment(cart.CreatedAt),
        };

    private static JsonObject Line(CartItem item, VisitorCart cart)
    {
        var (price, total, nothing) = (item.Product.Cost, item.Cost, Nothing(item.Cost));
        return new()
        {
            ["id"] = item.Product.VariantId,
            ["properties"] = new JsonObject(),
            ["quantity"] = item.Quantity,
            ["variant_id"] = item.Product.VariantId,
            ["key"] = $"{item.Product.VariantId}:{cart.Token}",
            ["discounted_price"] = Amount(price),
            ["discounts"] = new JsonArray(),
            ["gift_card"] = false,
            ["grams"] = 0,
            ["line_price"] = Amount(total),
            ["original_line_price"] = Amount(total),
            ["original_price"] = Amount(price),
            ["price"] = Amount(price),
            ["product_id"] = item.Product.Id,
            ["sku"] = item.Product.Sku,
            ["taxable"] = true,
            ["title"] = item.Product.Name[cart.Language],
            ["total_discount"] = Amount(nothing),
            ["vendor"] = Vendor,
            ["discounted_price_set"] = MoneySet(price),
            ["line_price_set"] = MoneySet(total),
            ["original_line_price_set"] = MoneySet(total),
            ["price_set"] = MoneySet(price),
            ["total_discount_set"] = MoneySet(nothing),
        };
    }
}
