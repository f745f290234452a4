using System.Globalization;
using System.Text.Json.Nodes;
using Vorba.Lab.Shop.Carts;
using Vorba.Lab.Shop.Products;
using static Vorba.Lab.Shop.Webhooks.ShopifyJson;

namespace Vorba.Lab.Shop.Webhooks;

/// <summary>checkouts/create and checkouts/update: the first that tells an e-mail, and the way back to the cart.</summary>
internal static class CheckoutPayload
{
    public static JsonObject Of(VisitorCart cart, Checkout checkout, DemoShopOptions options) =>
        With(
            new()
            {
                ["id"] = checkout.Id,
                ["token"] = checkout.Token,
                ["cart_token"] = cart.Token,
                ["email"] = checkout.Buyer.Email,
                ["gateway"] = null,
                ["buyer_accepts_marketing"] = checkout.Buyer.AcceptsOffers,
                ["buyer_accepts_sms_marketing"] = false,
                ["sms_marketing_phone"] = null,
                ["created_at"] = Moment(checkout.CreatedAt),
                ["updated_at"] = Moment(cart.UpdatedAt),
                ["landing_site"] = "/shop",
                ["note"] = null,
                ["note_attributes"] = new JsonArray(),
                ["referring_site"] = null,
                ["completed_at"] = null,
                ["closed_at"] = null,
                ["user_id"] = null,
                ["location_id"] = null,
                ["source_identifier"] = null,
                ["source_url"] = null,
                ["device_id"] = null,
                ["phone"] = null,
                ["customer_locale"] = cart.Language.Tag,
                ["name"] = string.Create(CultureInfo.InvariantCulture, $"#{checkout.Id}"),
                ["source"] = null,
                ["source_name"] = "web",
                ["reservation_token"] = null,
                ["abandoned_checkout_url"] = $"{options.PublicUrl}/shop/cart/{cart.Token}?to=checkout",
                ["shipping_address"] = checkout.Buyer.Address.Length == 0 ? null : AddressPayload.Of(checkout.Buyer),
                ["line_items"] = Array(cart.Items.Select(item => Line(item, cart))),
            },
            Totals(cart));

    private static JsonObject Totals(VisitorCart cart)
    {
        var total = new Bill(cart.Items, Coupon: null).Total;
        return new()
        {
            ["shipping_lines"] = new JsonArray(),
            ["taxes_included"] = true,
            ["total_weight"] = 0,
            ["currency"] = total.Currency,
            ["presentment_currency"] = total.Currency,
            ["discount_codes"] = new JsonArray(),
            ["tax_lines"] = new JsonArray(),
            ["total_discounts"] = Amount(Nothing(total)),
            ["total_line_items_price"] = Amount(total),
            ["total_price"] = Amount(total),
            ["total_tax"] = Amount(Nothing(total)),
            ["subtotal_price"] = Amount(total),
            ["total_duties"] = null,
        };
    }

    private static JsonObject Line(CartItem item, VisitorCart cart) =>
        new()
        {
            ["applied_discounts"] = new JsonArray(),
            ["discount_allocations"] = new JsonArray(),
            ["key"] = $"{item.Product.VariantId}:{cart.Token}",
            ["destination_location_id"] = null,
            ["fulfillment_service"] = "manual",
            ["gift_card"] = false,
            ["grams"] = 0,
            ["origin_location_id"] = null,
            ["presentment_title"] = item.Product.Name[cart.Language],
            ["presentment_variant_title"] = "",
            ["product_id"] = item.Product.Id,
            ["properties"] = null,
            ["quantity"] = item.Quantity,
            ["requires_shipping"] = true,
            ["sku"] = item.Product.Sku,
            ["tax_lines"] = new JsonArray(),
            ["taxable"] = true,
            ["title"] = item.Product.Name[cart.Language],
            ["variant_id"] = item.Product.VariantId,
            ["variant_title"] = null,
            ["variant_price"] = Amount(item.Product.Cost),
            ["vendor"] = Vendor,
            ["rank"] = null,
            ["compare_at_price"] = null,
            ["line_price"] = Amount(item.Cost),
            ["price"] = Amount(item.Product.Cost),
        };
}
