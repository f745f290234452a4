using System.Diagnostics;
using Vorba.Flows;
using Vorba.Vocabulary;

namespace Vorba.Contacts;

/// <summary>What a contact's state makes of the shop's events.</summary>
internal static class ShopTurns
{
    public static Turn Hear(Turn turn, ShopEvent happened)
    {
        turn = Know(turn, happened);
        return happened switch
        {
            ShopEvent.CartUpdated(_, _, _, var cart) => ChangeCart(turn.Note(new Entry.Heard("cart-updated", Summary(cart))), happened, cart),
            ShopEvent.CheckoutStarted(_, _, _, var cart) => ChangeCart(turn.Note(new Entry.Heard("checkout-started", Summary(cart))), happened, cart),
            ShopEvent.OrderPlaced(_, _, _, var order) => PlaceOrder(turn, happened, order),
            ShopEvent.OrderUpdated(_, _, _, var order) => turn.Note(new Entry.Heard("order-updated", order.Name ?? order.Id)),
            ShopEvent.OrderCancelled(_, _, _, var order) => turn.Note(new Entry.Heard("order-cancelled", order.Name ?? order.Id)),
            ShopEvent.OrderShipped(_, _, _, var shipment) => turn.Note(new Entry.Heard("order-shipped", shipment.OrderId)),
            ShopEvent.CustomerUpdated => turn.Note(new Entry.Heard("customer-updated", null)),
            _ => throw new UnreachableException(),
        };
    }

    private static string? Summary(Cart cart) => cart.IsEmpty ? null : cart.Lines[0].Title;

    private static Turn Know(Turn turn, ShopEvent happened)
    {
        var (contact, person) = (turn.Contact, happened.Person);
        turn = turn.With(contact with
        {
            Shop = happened.Shop,
            FirstName = person.FirstName ?? contact.FirstName,
            LastName = person.LastName ?? contact.LastName,
            Locale = person.Locale ?? contact.Locale,
            Addresses = person.Email is { } email ? WithEmail(contact.Addresses, email) : contact.Addresses,
        });
        return person.AcceptsEmail is { } accepts ? Consent.Set(turn, Channel.Email, accepts, Believable.Moment(happened.At, turn.Now), "shop") : turn;
    }

    private static IReadOnlyList<Address> WithEmail(IReadOnlyList<Address> addresses, string email) =>
        [.. addresses.Where(address => address != new Address(Channel.Email, email)), new(Channel.Email, email)];

    private static Turn ChangeCart(Turn turn, ShopEvent happened, Cart cart)
    {
        var known = turn.Contact.CartCalled(cart.Token);
        if (known?.StatedAt > happened.At)
        {
            return turn;
        }

        var isOrdered = known?.IsOrdered is true || turn.Contact.Orders.Any(order => order.CartToken == cart.Token);
        var now = Merge(known?.Cart, cart);
        var changedAt = Believable.Moment(happened.At, turn.Now);
        turn = turn.With(turn.Contact with
        {
            Carts =
            [
                .. turn.Contact.Carts.Where(other => other.Cart.Token != cart.Token),
                new(happened.Shop, now, changedAt) { StatedAt = Believable.Order(happened.At, turn.Now), IsOrdered = isOrdered },
            ],
        });

        return isOrdered ? turn
            : now.IsEmpty ? JourneyTurns.EndOnEmptied(turn, cart.Token)
            : turn.Contact.Orders.Any(order => order.PlacedAt >= changedAt) ? turn
            : JourneyTurns.StartOn(turn, Trigger.CartLeft, cart.Token);
    }

    // Carts know no address to come back to, checkouts do: whoever knows it keeps it.
    private static Cart Merge(Cart? before, Cart cart) => cart with { ReturnUrl = cart.ReturnUrl ?? before?.ReturnUrl };

    private static Turn PlaceOrder(Turn turn, ShopEvent happened, Order order)
    {
        var contact = turn.Contact;
        if (contact.Orders.Any(known => known.Shop == happened.Shop && known.Id == order.Id))
        {
            return turn.Note(new Entry.Heard("order-repeated", order.Name ?? order.Id));
        }

        var placed = new KnownOrder(happened.Shop, order.Id, Believable.Moment(happened.At, turn.Now), order.Total, order.CartToken);
        turn = turn.Note(new Entry.Heard("order-placed", $"{order.Name ?? order.Id}, {order.Total}")).With(contact with
        {
            Orders = [.. contact.Orders, placed],
            Carts = [.. contact.Carts.Select(cart => cart.Cart.Token == order.CartToken ? cart with { IsOrdered = true } : cart)],
        });
        return JourneyTurns.EndOnOrder(turn, placed);
    }
}
