using Vorba.Shops.Json;
using Vorba.Vocabulary;

namespace Vorba.Shops.Shopify;

/// <summary>orders/*: an order placed, changed or cancelled.</summary>
internal static class ShopifyOrder
{
    public static Reading Placed(Webhook hook) =>
        With(hook, order => new ShopEvent.OrderPlaced(hook.Shop.Name, ShopifyPerson.Of(hook.Body), At(hook, "created_at"), order));

    public static Reading Updated(Webhook hook) =>
        With(hook, order => new ShopEvent.OrderUpdated(hook.Shop.Name, ShopifyPerson.Of(hook.Body), At(hook, "updated_at"), order));

    public static Reading Cancelled(Webhook hook) =>
        With(hook, order => new ShopEvent.OrderCancelled(hook.Shop.Name, ShopifyPerson.Of(hook.Body), At(hook, "cancelled_at"), order));

    private static Reading With(Webhook hook, Func<Order, ShopEvent> tell)
    {
        if (!hook.Body["order_edit"].IsAbsent)
        {
            return new Reading.Kept("tells only the difference; orders/updated brings the whole order");
        }

        return Id(hook.Body) is { } id
            ? new Reading.Understood(tell(Order(hook, id)))
            : new Reading.Kept("an order without an id cannot be told from others");
    }

    /// <summary>Also the tail of the GraphQL id, where a shop chose to send only that.</summary>
    public static string? Id(ShopJson body) => body["id"].Id ?? body["admin_graphql_api_id"].Id?.Split('/')[^1];

    private static Order Order(Webhook hook, string id)
    {
        var body = hook.Body;
        var currency = ShopifyLines.Currency(hook);
        var lines = ShopifyLines.Of(hook, currency);
        return new(id, Total(body, currency) ?? Webhook.Worth(lines, currency) ?? new(0, currency))
        {
            Name = body["name"].Line,
            CartToken = (body["cart_token"].Id ?? body["checkout_token"].Id) is { } token ? ShopifyCart.Bare(token) : null,
            Lines = lines,
            Coupons = [.. body["discount_codes"].Items.Select(discount => discount["code"].Line).OfType<string>()],
        };
    }

    private static Money? Total(ShopJson body, string currency) =>
        (body["total_price"].Amount
            ?? body["total_price_set"]["shop_money"]["amount"].Amount
            ?? body["current_total_price"].Amount) is { } total
            ? new(total, currency)
            : null;

    private static DateTimeOffset At(Webhook hook, string member) =>
        hook.At(hook.Body[member], hook.Body["updated_at"], hook.Body["created_at"]);
}
