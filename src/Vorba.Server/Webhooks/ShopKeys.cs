using Vorba.Engine;
using Vorba.Vocabulary;

namespace Vorba.Server.Webhooks;

/// <summary>By what the contact behind a shop's event is known.</summary>
public static class ShopKeys
{
    public static IReadOnlyList<IdentityKey> Of(ShopEvent happened) => [.. Things(happened), .. Person(happened)];

    private static IEnumerable<IdentityKey> Things(ShopEvent happened) =>
        happened switch
        {
            ShopEvent.CartUpdated(var shop, _, _, var cart) => [IdentityKey.Cart(shop, cart.Token)],
            ShopEvent.CheckoutStarted(var shop, _, _, var cart) => [IdentityKey.Cart(shop, cart.Token)],
            ShopEvent.OrderPlaced(var shop, _, _, var order) => Order(shop, order),
            ShopEvent.OrderUpdated(var shop, _, _, var order) => Order(shop, order),
            ShopEvent.OrderCancelled(var shop, _, _, var order) => Order(shop, order),
            ShopEvent.OrderShipped(var shop, _, _, var shipment) => [IdentityKey.Order(shop, shipment.OrderId)],
            _ => [],
        };

    private static IEnumerable<IdentityKey> Order(string shop, Order order)
    {
        yield return IdentityKey.Order(shop, order.Id);
        if (order.CartToken is { } cart)
        {
            yield return IdentityKey.Cart(shop, cart);
        }
    }

    private static IEnumerable<IdentityKey> Person(ShopEvent happened)
    {
        if (happened.Person.CustomerId is { } customer)
        {
            yield return IdentityKey.Customer(happened.Shop, customer);
        }

        if (happened.Person.Email is { } email)
        {
            yield return IdentityKey.At(new(Channel.Email, email));
        }
    }
}
