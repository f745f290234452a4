using Vorba.Lab.Shop.Products;
using Vorba.Lab.Shop.Webhooks;

namespace Vorba.Lab.Shop.Carts;

/// <summary>
/// Everything a visitor can do to carts and orders. Each act changes the state and queues its webhooks under one lock, so
/// the webhooks of a cart are queued in the order in which they happened.
/// </summary>
internal sealed class Storefront(DemoShopOptions options, WebhookLanes webhooks, TimeProvider clock)
{
    private const int MostKept = 10_000;
    private const int FirstOrderNumber = 1001;

    private readonly Lock gate = new();
    private readonly Shelf<VisitorCart> carts = new(MostKept);
    private readonly Shelf<PlacedOrder> orders = new(MostKept);
    private readonly Shelf<CustomerNumber> customers = new(MostKept);
    private int nextOrderNumber = FirstOrderNumber;

    private sealed record CustomerNumber(long Id);

    public VisitorCart? FindCart(string? token)
    {
        lock (gate)
        {
            return carts.Find(token);
        }
    }

    public PlacedOrder? FindOrder(string token)
    {
        lock (gate)
        {
            return orders.Find(token);
        }
    }

    /// <summary>Puts more of a product into the cart; a visitor without an open cart gets a new one.</summary>
    public CartAnswer Add(string? token, Product product, int quantity, Language language) =>
        quantity < 1
            ? new CartAnswer.NotAQuantity()
            : Change(token, language, product, inCart => Math.Min(quantity, CartItem.Most + 1) + inCart);

    /// <summary>Leaves so many of a product in the cart; zero takes it out.</summary>
    public CartAnswer SetQuantity(string? token, Product product, int quantity, Language language) =>
        quantity < 0 ? new CartAnswer.NotAQuantity() : Change(token, language, product, _ => quantity);

    private CartAnswer Change(string? token, Language language, Product product, Func<int, int> quantity)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var topic = "carts/update";
            if (carts.Find(token) is not { IsOpen: true } cart)
            {
                (topic, cart) = ("carts/create", new(Chance.Token(), now, language));
            }

            var wanted = quantity(cart.CountOf(product));
            if (wanted > CartItem.Most)
            {
                return new CartAnswer.TooMany();
            }

            if (wanted != cart.CountOf(product))
            {
                cart = cart.With(product, wanted) with { UpdatedAt = now, Language = language };
                Keep(cart, topic);
            }

            return new CartAnswer.Changed(cart);
        }
    }

    private void Keep(VisitorCart cart, string topic)
    {
        carts.Put(cart.Token, cart);
        webhooks.Enqueue(cart.Token, topic, CartPayload.Of(cart), cart.UpdatedAt);
        if (cart.Checkout is { } checkout)
        {
            webhooks.Enqueue(cart.Token, "checkouts/update", CheckoutPayload.Of(cart, checkout, options), cart.UpdatedAt);
        }
    }

    /// <summary>Remembers who is checking out; null where the cart is not there to be bought.</summary>
    public VisitorCart? Introduce(string? token, Buyer buyer, Language language)
    {
        lock (gate)
        {
            return carts.Find(token) is { IsOpen: true, Items.Count: > 0 } cart ? Introduce(cart, buyer, language) : null;
        }
    }

    private VisitorCart Introduce(VisitorCart cart, Buyer buyer, Language language)
    {
        if (cart.Checkout?.Buyer == buyer)
        {
            return cart;
        }

        var now = clock.GetUtcNow();
        var topic = cart.Checkout is null ? "checkouts/create" : "checkouts/update";
        var checkout = (cart.Checkout ?? new(Chance.Id(), Chance.Token(), now, buyer)) with { Buyer = buyer };
        cart = cart with { Checkout = checkout, UpdatedAt = now, Language = language };
        carts.Put(cart.Token, cart);
        webhooks.Enqueue(cart.Token, topic, CheckoutPayload.Of(cart, checkout, options), now);
        return cart;
    }

    /// <summary>Buys the cart; null where it is empty, unknown or already bought.</summary>
    public PlacedOrder? Buy(string? token, Buyer buyer, Coupon? coupon, Language language)
    {
        lock (gate)
        {
            if (Introduce(token, buyer, language) is not { Checkout: { } checkout } cart)
            {
                return null;
            }

            var now = clock.GetUtcNow();
            var order = new PlacedOrder(Chance.Id(), Chance.Token(), nextOrderNumber++, now)
            {
                Cart = cart,
                Checkout = checkout,
                CustomerId = Recognise(cart.Token, buyer, now),
                Bill = new(cart.Items, coupon),
            };
            orders.Put(order.Token, order);
            carts.Put(cart.Token, cart with { OrderToken = order.Token });
            webhooks.Enqueue(cart.Token, "orders/create", OrderPayload.Of(order, options), now);
            return order;
        }
    }

    private long Recognise(string lane, Buyer buyer, DateTimeOffset now)
    {
        var email = buyer.Email.ToLowerInvariant();
        var known = customers.Find(email);
        var customer = known ?? new(Chance.Id());
        customers.Put(email, customer);
        webhooks.Enqueue(
            lane, known is null ? "customers/create" : "customers/update", CustomerPayload.Of(customer.Id, buyer, now), now);
        return customer.Id;
    }

    /// <summary>Hands the parcel to the courier, once; null where there is no such order.</summary>
    public PlacedOrder? Ship(string token)
    {
        lock (gate)
        {
            if (orders.Find(token) is not { ShipmentId: null } order)
            {
                return orders.Find(token);
            }

            var now = clock.GetUtcNow();
            order = order with { ShipmentId = Chance.Id() };
            orders.Put(token, order);
            webhooks.Enqueue(order.Cart.Token, "fulfillments/create", FulfillmentPayload.Of(order, options, now), now);
            return order;
        }
    }
}
