using Vorba.Vocabulary;

namespace Vorba.Shops.Generic;

/// <summary>order.placed, order.updated, order.cancelled and order.shipped.</summary>
internal static class GenericOrder
{
    public static Reading Placed(Webhook hook) => new Reading.Understood(
        new ShopEvent.OrderPlaced(hook.Shop.Name, GenericPerson.Of(hook), GenericCart.At(hook), Order(hook)));

    public static Reading Updated(Webhook hook) => new Reading.Understood(
        new ShopEvent.OrderUpdated(hook.Shop.Name, GenericPerson.Of(hook), GenericCart.At(hook), Order(hook)));

    public static Reading Cancelled(Webhook hook) => new Reading.Understood(
        new ShopEvent.OrderCancelled(hook.Shop.Name, GenericPerson.Of(hook), GenericCart.At(hook), Order(hook)));

    public static Reading Shipped(Webhook hook)
    {
        var told = hook.Body["shipment"];
        var shipment = new Shipment(told["id"].Id ?? "", told["orderId"].Id ?? "")
        {
            TrackingUrl = told["trackingUrl"].WebAddress,
            Carrier = told["carrier"].Line,
        };
        return new Reading.Understood(
            new ShopEvent.OrderShipped(hook.Shop.Name, GenericPerson.Of(hook), GenericCart.At(hook), shipment));
    }

    private static Order Order(Webhook hook)
    {
        var order = hook.Body["order"];
        return new(order["id"].Id ?? "", GenericCart.Price(order["total"], hook.Shop) ?? default)
        {
            Name = order["name"].Line,
            CartToken = order["cartToken"].Id,
            Lines = GenericCart.Lines(order["lines"], hook.Shop),
            Coupons = [.. order["coupons"].Items.Select(coupon => coupon.Line).OfType<string>()],
        };
    }
}
