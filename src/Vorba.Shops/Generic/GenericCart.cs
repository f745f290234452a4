using Vorba.Shops.Json;
using Vorba.Vocabulary;

namespace Vorba.Shops.Generic;

/// <summary>cart.updated and checkout.started.</summary>
internal static class GenericCart
{
    public static Reading Updated(Webhook hook) => new Reading.Understood(
        new ShopEvent.CartUpdated(hook.Shop.Name, GenericPerson.Of(hook), At(hook), Cart(hook)));

    public static Reading CheckoutStarted(Webhook hook) => new Reading.Understood(
        new ShopEvent.CheckoutStarted(hook.Shop.Name, GenericPerson.Of(hook), At(hook), Cart(hook)));

    public static DateTimeOffset At(Webhook hook) => hook.At(hook.Body["occurredAt"]);

    public static IReadOnlyList<CartLine> Lines(ShopJson lines, ShopSettings shop) =>
    [
        .. lines.Items.Select(line => new CartLine(
            line["productId"].Id ?? "", line["title"].Line ?? "", line["quantity"].Count ?? 1, Price(line["price"], shop) ?? default)
        {
            Picture = line["picture"].WebAddress,
        }),
    ];

    public static Money? Price(ShopJson money, ShopSettings shop) =>
        money["amount"].Amount is { } amount ? new(amount, money["currency"].Currency ?? shop.Currency) : null;

    private static Cart Cart(Webhook hook)
    {
        var cart = hook.Body["cart"];
        var lines = Lines(cart["lines"], hook.Shop);
        return new(cart["token"].Id ?? "")
        {
            Lines = lines,
            Total = Price(cart["total"], hook.Shop) ?? Sum(lines),
            ReturnUrl = cart["returnUrl"].WebAddress,
        };
    }

    /// <summary>Only where all lines are priced in one currency.</summary>
    private static Money? Sum(IReadOnlyList<CartLine> lines) =>
        lines.Select(line => line.Price.Currency).Distinct().ToList() is [var currency] ? Webhook.Worth(lines, currency) : null;
}
