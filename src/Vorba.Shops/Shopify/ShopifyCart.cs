using Vorba.Vocabulary;

namespace Vorba.Shops.Shopify;

/// <summary>carts/*: the cart as it is now. Shopify names no person here and no way back, so we make Shopify's own link to a cart.</summary>
internal static class ShopifyCart
{
    public static Reading Changed(Webhook hook)
    {
        if ((hook.Body["token"].Id ?? hook.Body["id"].Id) is not { } token)
        {
            return new Reading.Kept("a cart without a token cannot be told from others");
        }

        var currency = ShopifyLines.Currency(hook);
        var lines = ShopifyLines.Of(hook, currency);
        var cart = new Cart(Bare(token))
        {
            Lines = lines,
            Total = hook.Body["total_price"].Amount is { } total ? new(total, currency) : Webhook.Worth(lines, currency),
            ReturnUrl = hook.Page($"cart/c/{Escaped(token)}"),
        };
        return new Reading.Understood(new ShopEvent.CartUpdated(
            hook.Shop.Name, ShopifyPerson.Of(hook.Body), hook.At(hook.Body["updated_at"], hook.Body["created_at"]), cart));
    }

    /// <summary>The token as orders repeat it: newer ones carry the key that opens the cart behind a question mark.</summary>
    public static string Bare(string token) => token.Split('?')[0] is { Length: > 0 } bare ? bare : token;

    private static string Escaped(string token) =>
        string.Join('?', token.Split('?', 2).Select(Uri.EscapeDataString)).Replace("?key%3D", "?key=", StringComparison.Ordinal);
}
