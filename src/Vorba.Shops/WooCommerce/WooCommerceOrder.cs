using System.Net;
using Vorba.Shops.Json;
using Vorba.Vocabulary;

namespace Vorba.Shops.WooCommerce;

/// <summary>order.*: WooCommerce tells only that an order changed; its status tells what that means.</summary>
internal static class WooCommerceOrder
{
    private static readonly string[] Drafts = ["checkout-draft", "auto-draft", "draft"];
    private static readonly string[] Undone = ["cancelled", "failed", "refunded", "trash"];

    public static Reading Created(Webhook hook) => With(hook, (order, status) => status switch
    {
        _ when Undone.Contains(status) => new ShopEvent.OrderCancelled(hook.Shop.Name, WooCommercePerson.Of(hook.Body), Modified(hook), order),
        _ => new ShopEvent.OrderPlaced(hook.Shop.Name, WooCommercePerson.Of(hook.Body), Made(hook), order),
    });

    /// <summary>"completed" is WooCommerce's word for fulfilled: the goods are gone to the customer.</summary>
    public static Reading Updated(Webhook hook) => With(hook, (order, status) => status switch
    {
        _ when Undone.Contains(status) => new ShopEvent.OrderCancelled(hook.Shop.Name, WooCommercePerson.Of(hook.Body), Modified(hook), order),
        "completed" => new ShopEvent.OrderShipped(
            hook.Shop.Name, WooCommercePerson.Of(hook.Body), Completed(hook), new(order.Id, order.Id)),
        _ => new ShopEvent.OrderUpdated(hook.Shop.Name, WooCommercePerson.Of(hook.Body), Modified(hook), order),
    });

    private static Reading With(Webhook hook, Func<Order, string?, ShopEvent> tell)
    {
        if (hook.Body["id"].Id is not { } id)
        {
            return new Reading.Kept("an order without an id cannot be told from others");
        }

        var status = hook.Body["status"].Line;
        return Drafts.Contains(status)
            ? new Reading.Kept("a draft is no order yet")
            : new Reading.Understood(tell(Order(hook, id), status));
    }

    private static Order Order(Webhook hook, string id)
    {
        var body = hook.Body;
        var currency = body["currency"].Currency ?? hook.Shop.Currency;
        IReadOnlyList<CartLine> lines = [.. body["line_items"].Items.Select(item => Line(item, currency)).OfType<CartLine>()];
        return new(id, body["total"].Amount is { } total ? new(total, currency) : Webhook.Worth(lines, currency) ?? new(0, currency))
        {
            Name = body["number"].Id is { } number ? $"#{number}" : null,
            CartToken = body["cart_hash"].Id,
            Lines = lines,
            Coupons = [.. body["coupon_lines"].Items.Select(coupon => coupon["code"].Line).OfType<string>()],
        };
    }

    private static CartLine? Line(ShopJson item, string currency)
    {
        var product = WooCommercePerson.NotZero(item["product_id"].Id) ?? item["sku"].Id ?? item["id"].Id;
        var quantity = item["quantity"].Count ?? 1;
        if (product is null || quantity == 0)
        {
            return null;
        }

        var price = item["price"].Amount ?? item["total"].Amount / quantity ?? 0;
        return new(product, Title(item["name"]) ?? product, quantity, new(price, currency))
        {
            Picture = item["image"]["src"].WebAddress,
        };
    }

    /// <summary>WordPress keeps titles as HTML: "&amp;ndash;" is a dash.</summary>
    public static string? Title(ShopJson name) => ShopText.Line(WebUtility.HtmlDecode(name.Line));

    private static DateTimeOffset Made(Webhook hook) => hook.At(hook.Body["date_created_gmt"], hook.Body["date_created"]);

    private static DateTimeOffset Modified(Webhook hook) => hook.At(hook.Body["date_modified_gmt"], hook.Body["date_modified"]);

    private static DateTimeOffset Completed(Webhook hook) => hook.At(hook.Body["date_completed_gmt"], hook.Body["date_modified_gmt"]);
}
