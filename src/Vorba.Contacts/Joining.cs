using Vorba.Flows;
using Vorba.Policy;

namespace Vorba.Contacts;

/// <summary>Makes one contact of two that turned out to be one person. The older keeps its id.</summary>
public static class Joining
{
    public static Outcome Join(Contact one, Contact other, FlowBook book, DateTimeOffset now)
    {
        var (older, younger) = one.CreatedAt <= other.CreatedAt ? (one, other) : (other, one);
        var joined = older with
        {
            LastSeen = Latest(older.LastSeen, younger.LastSeen),
            Addresses = [.. older.Addresses.Union(younger.Addresses)],
            FirstName = older.FirstName ?? younger.FirstName,
            LastName = older.LastName ?? younger.LastName,
            Locale = older.Locale ?? younger.Locale,
            Shop = older.Shop ?? younger.Shop,
            Subscriptions = [.. older.Subscriptions.Concat(younger.Subscriptions).GroupBy(each => each.Channel).Select(LastWord)],
            Window = Later(older.Window, younger.Window),
            LastSends = older.LastSends.Concat(younger.LastSends).GroupBy(each => each.Key).ToDictionary(each => each.Key, each => each.Max(last => last.Value)),
            Unavailable = [.. older.Unavailable.Union(younger.Unavailable)],
            Carts = [.. Carts(older, younger)],
            Orders = [.. older.Orders.UnionBy(younger.Orders, order => (order.Shop, order.Id))],
            Journeys = [.. older.Journeys, .. younger.Journeys],
            Sends = [.. older.Sends, .. younger.Sends],
            Properties = older.Properties.Concat(younger.Properties).GroupBy(each => each.Key).ToDictionary(each => each.Key, each => each.Last().Value),
            HeardIds = [.. older.HeardIds.Union(younger.HeardIds)],
        };

        var turn = new Turn(joined, book, now).Note(new Entry.Joined(younger.Id));
        turn = turn.Take(Repeated(joined), (before, journey) => EndRepeated(before, journey));
        turn = turn.Take(joined.Orders, JourneyTurns.EndOnOrder);
        return new(Forgetting.Trim(turn.Contact), turn.Entries, turn.Attempts);
    }

    private static IEnumerable<KnownCart> Carts(Contact older, Contact younger)
    {
        var ordered = older.Orders.Concat(younger.Orders).Select(order => order.CartToken).ToHashSet();
        return older.Carts.Concat(younger.Carts)
            .GroupBy(cart => cart.Cart.Token)
            .Select(versions => versions.MaxBy(cart => cart.StatedAt)!)
            .Select(cart => cart with { IsOrdered = cart.IsOrdered || ordered.Contains(cart.Cart.Token) })
            .OrderBy(cart => cart.ChangedAt);
    }

    // Both may have set out on the same flow for the same cart: the first to set out goes on alone.
    private static IEnumerable<Journey> Repeated(Contact joined) =>
        joined.Journeys.GroupBy(journey => (journey.Flow, journey.Subject))
            .SelectMany(same => same.OrderBy(journey => journey.StartedAt).Skip(1).Where(journey => !journey.IsOver));

    private static Turn EndRepeated(Turn turn, Journey journey) =>
        SendTurns.Drop(JourneyTurns.End(turn, journey, "joined-another"), send => send.Journey == journey.Id, "joined-another");

    private static Subscription LastWord(IEnumerable<Subscription> versions) =>
        versions.MaxBy(version => version.EndedAt ?? version.Since)!;

    private static MessagingWindow? Later(MessagingWindow? one, MessagingWindow? other) =>
        one?.OpenedAt >= other?.OpenedAt || other is null ? one : other;

    private static DateTimeOffset Latest(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
