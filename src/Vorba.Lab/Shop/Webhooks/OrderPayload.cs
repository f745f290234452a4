using System.Text.Json.Nodes;
using Vorba.Lab.Shop.Carts;
using Vorba.Lab.Shop.Products;
using Vorba.Vocabulary;
using static Vorba.Lab.Shop.Webhooks.ShopifyJson;

namespace Vorba.Lab.Shop.Webhooks;

/// <summary>orders/create: what was bought, by whom, from which cart and with which code.</summary>
internal static class OrderPayload
{
    public static JsonObject Of(PlacedOrder order, DemoShopOptions options) =>
        With(
            new()
            {
                ["id"] = order.Id,
                ["admin_graphql_api_id"] = GraphId("Order", order.Id),
                ["app_id"] = null,
                ["browser_ip"] = null,
                ["buyer_accepts_marketing"] = order.Buyer.AcceptsOffers,
                ["cancel_reason"] = null,
                ["cancelled_at"] = null,
                ["cart_token"] = order.Cart.Token,
                ["checkout_id"] = order.Checkout.Id,
                ["checkout_token"] = order.Checkout.Token,
                ["closed_at"] = null,
                ["confirmed"] = true,
                ["contact_email"] = order.Buyer.Email,
                ["created_at"] = Moment(order.PlacedAt),
                ["customer_locale"] = order.Language.Tag,
                ["email"] = order.Buyer.Email,
                ["financial_status"] = "paid",
                ["fulfillment_status"] = null,
                ["name"] = order.Name,
                ["note"] = null,
                ["note_attributes"] = new JsonArray(),
                ["number"] = order.Number - 1000,
                ["order_number"] = order.Number,
                ["order_status_url"] = $"{options.PublicUrl}/shop/orders/{order.Token}",
                ["payment_gateway_names"] = new JsonArray("bogus"),
                ["phone"] = null,
                ["processed_at"] = Moment(order.PlacedAt),
                ["source_name"] = "web",
                ["tags"] = "",
                ["tax_lines"] = new JsonArray(),
                ["taxes_included"] = true,
                ["test"] = true,
                ["token"] = order.Token,
                ["total_weight"] = 0,
                ["updated_at"] = Moment(order.PlacedAt),
                ["user_id"] = null,
                ["billing_address"] = AddressPayload.Of(order.Buyer),
                ["shipping_address"] = AddressPayload.Of(order.Buyer),
                ["customer"] = CustomerPayload.InsideOrder(order),
                ["fulfillments"] = new JsonArray(),
                ["line_items"] = LinePayload.Of(order),
                ["payment_terms"] = null,
                ["refunds"] = new JsonArray(),
                ["shipping_lines"] = new JsonArray(),
                ["returns"] = new JsonArray(),
            },
            Totals(order.Bill),
            Discounts(order.Bill));

    /// <summary>Each sum once as words and once as a set, now and as it will stand after later edits.</summary>
    private static JsonObject Totals(Bill bill)
    {
        var nothing = Nothing(bill.Total);
        var totals = new JsonObject { ["currency"] = bill.Total.Currency, ["presentment_currency"] = bill.Total.Currency };
        (string Name, Money Sum)[] sums =
        [
            ("subtotal_price", bill.Total), ("total_price", bill.Total), ("total_tax", nothing),
            ("total_discounts", bill.Discount), ("total_line_items_price", bill.Subtotal),
            ("current_subtotal_price", bill.Total), ("current_total_price", bill.Total),
            ("current_total_tax", nothing), ("current_total_discounts", bill.Discount),
        ];
        foreach (var (name, sum) in sums)
        {
            totals[name] = Amount(sum);
            totals[$"{name}_set"] = MoneySet(sum);
        }

        totals["total_shipping_price_set"] = MoneySet(nothing);
        totals["total_outstanding"] = Amount(nothing);
        return totals;
    }

    private static JsonObject Discounts(Bill bill) =>
        bill.Coupon is not { } coupon
            ? new() { ["discount_codes"] = new JsonArray(), ["discount_applications"] = new JsonArray() }
            : new()
            {
                ["discount_codes"] = new JsonArray(
                    new JsonObject { ["code"] = coupon.Code, ["amount"] = Amount(bill.Discount), ["type"] = "percentage" }),
                ["discount_applications"] = new JsonArray(
                    new JsonObject
                    {
                        ["target_type"] = "line_item",
                        ["type"] = "discount_code",
                        ["value"] = $"{coupon.Percent}.0",
                        ["value_type"] = "percentage",
                        ["allocation_method"] = "across",
                        ["target_selection"] = "all",
                        ["code"] = coupon.Code,
                    }),
            };
}
