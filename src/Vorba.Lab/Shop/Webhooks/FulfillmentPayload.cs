using System.Text.Json.Nodes;
using Vorba.Lab.Shop.Carts;
using static Vorba.Lab.Shop.Webhooks.ShopifyJson;

namespace Vorba.Lab.Shop.Webhooks;

/// <summary>fulfillments/create: the parcel left, and where to follow it.</summary>
internal static class FulfillmentPayload
{
    public static JsonObject Of(PlacedOrder order, DemoShopOptions options, DateTimeOffset now)
    {
        var (number, address) = ($"TT{order.Number}RO", $"{options.PublicUrl}/shop/orders/{order.Token}");
        return new()
        {
            ["id"] = order.ShipmentId,
            ["order_id"] = order.Id,
            ["status"] = "success",
            ["created_at"] = Moment(now),
            ["service"] = "manual",
            ["updated_at"] = Moment(now),
            ["tracking_company"] = "Curierul Tei",
            ["shipment_status"] = null,
            ["location_id"] = null,
            ["origin_address"] = null,
            ["email"] = order.Buyer.Email,
            ["destination"] = AddressPayload.Of(order.Buyer),
            ["line_items"] = LinePayload.InsideShipment(order),
            ["tracking_number"] = number,
            ["tracking_numbers"] = new JsonArray(number),
            ["tracking_url"] = address,
            ["tracking_urls"] = new JsonArray(address),
            ["receipt"] = new JsonObject(),
            ["name"] = $"{order.Name}.1",
            ["admin_graphql_api_id"] = GraphId("Fulfillment", order.ShipmentId ?? 0),
        };
    }
}
