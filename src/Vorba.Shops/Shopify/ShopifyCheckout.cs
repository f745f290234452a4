using Vorba.Vocabulary;

namespace Vorba.Shops.Shopify;

/// <summary>checkouts/*: a cart on its way to an order. It keeps the cart's token, so that both are known as one.</summary>
internal static class ShopifyCheckout
{
    public static Reading Started(Webhook hook)
    {
        var body = hook.Body;
        if ((body["cart_token"].Id ?? body["token"].Id ?? body["id"].Id) is not { } token)
        {
            return new Reading.Kept("a checkout without a token cannot be told from others");
        }

        if (body["completed_at"].Moment is not null)
        {
            return new Reading.Kept("the checkout is completed; its order tells the rest");
        }

        return new Reading.Understood(new ShopEvent.CheckoutStarted(
            hook.Shop.Name, ShopifyPerson.Of(body), hook.At(body["updated_at"], body["created_at"]), Cart(hook, token)));
    }

    private static Cart Cart(Webhook hook, string token)
    {
        var currency = ShopifyLines.Currency(hook);
        var lines = ShopifyLines.Of(hook, currency);
        return new(ShopifyCart.Bare(token))
        {
            Lines = lines,
            Total = hook.Body["total_price"].Amount is { } total ? new(total, currency) : Webhook.Worth(lines, currency),
            ReturnUrl = hook.Body["abandoned_checkout_url"].WebAddress,
        };
    }
}
