using System.Text.Json.Nodes;
using Vorba.Lab.Shop.Carts;
using Vorba.Vocabulary;
using static Vorba.Lab.Shop.Webhooks.ShopifyJson;

namespace Vorba.Lab.Shop.Webhooks;

/// <summary>The lines of an order, and of the shipment that carries them.</summary>
internal static class LinePayload
{
    public static JsonArray Of(PlacedOrder order) =>
        Array(order.Bill.Items.Zip(order.Bill.DiscountByLine, (item, discount) => Line(item, discount, order)));

    /// <summary>A shipment says nothing of how the order changed since.</summary>
    public static JsonArray InsideShipment(PlacedOrder order)
    {
        var lines = Of(order);
        foreach (var line in lines)
        {
            line!.AsObject().Remove("attributed_staffs");
            line.AsObject().Remove("current_quantity");
        }

        return lines;
    }

    private static JsonObject Line(CartItem item, Money discount, PlacedOrder order)
    {
        var (id, name, nothing) = (order.Id + item.Product.Id, item.Product.Name[order.Language], Nothing(discount));
        return new()
        {
            ["id"] = id,
            ["admin_graphql_api_id"] = GraphId("LineItem", id),
            ["attributed_staffs"] = new JsonArray(),
            ["current_quantity"] = item.Quantity,
            ["fulfillable_quantity"] = item.Quantity,
            ["fulfillment_service"] = "manual",
            ["fulfillment_status"] = null,
            ["gift_card"] = false,
            ["grams"] = 0,
            ["name"] = name,
            ["price"] = Amount(item.Product.Cost),
            ["price_set"] = MoneySet(item.Product.Cost),
            ["product_exists"] = true,
            ["product_id"] = item.Product.Id,
            ["properties"] = new JsonArray(),
            ["quantity"] = item.Quantity,
            ["requires_shipping"] = true,
            ["sku"] = item.Product.Sku,
            ["taxable"] = true,
            ["title"] = name,
            ["total_discount"] = Amount(nothing),
            ["total_discount_set"] = MoneySet(nothing),
            ["variant_id"] = item.Product.VariantId,
            ["variant_inventory_management"] = null,
            ["variant_title"] = null,
            ["vendor"] = Vendor,
            ["tax_lines"] = new JsonArray(),
            ["duties"] = new JsonArray(),
            ["discount_allocations"] = Allocations(discount),
        };
    }

    private static JsonArray Allocations(Money discount) =>
        discount.Amount == 0
            ? []
            : [new JsonObject { ["amount"] = Amount(discount), ["discount_application_index"] = 0, ["amount_set"] = MoneySet(discount) }];
}
