using Vorba.Shops.Json;
using Vorba.Vocabulary;

namespace Vorba.Shops.Shopify;

/// <summary>Goods on their way, told by a fulfilment of its own or by the order it belongs to.</summary>
internal static class ShopifyShipment
{
    private static readonly string[] NotShipped = ["cancelled", "error", "failure"];

    public static Reading OfFulfillment(Webhook hook)
    {
        if (hook.Body["order_id"].Id is not { } orderId)
        {
            return new Reading.Kept("a fulfilment without its order's id belongs nowhere");
        }

        return NotShipped.Contains(hook.Body["status"].Line)
            ? new Reading.Kept("the fulfilment was called off")
            : Shipped(hook, Shipment(hook.Body, orderId), hook.Body);
    }

    /// <summary>The order's newest fulfilment; without one the order itself names the shipment.</summary>
    public static Reading OfOrder(Webhook hook)
    {
        if (ShopifyOrder.Id(hook.Body) is not { } orderId)
        {
            return new Reading.Kept("an order without an id cannot be told from others");
        }

        var newest = hook.Body["fulfillments"].Items
            .LastOrDefault(fulfillment => !NotShipped.Contains(fulfillment["status"].Line));
        return Shipped(hook, Shipment(newest, orderId), newest);
    }

    private static Reading.Understood Shipped(Webhook hook, Shipment shipment, ShopJson told) =>
        new(new ShopEvent.OrderShipped(
            hook.Shop.Name,
            ShopifyPerson.Of(hook.Body),
            hook.At(told["updated_at"], told["created_at"], hook.Body["updated_at"], hook.Body["created_at"]),
            shipment));

    private static Shipment Shipment(ShopJson fulfillment, string orderId) =>
        new(fulfillment["id"].Id ?? orderId, orderId)
        {
            TrackingUrl = fulfillment["tracking_url"].WebAddress ?? fulfillment["tracking_urls"].First.WebAddress,
            Carrier = fulfillment["tracking_company"].Line,
        };
}
