namespace Vorba.Contacts;

/// <summary>Keeps a contact's state small: what no rule looks at any more is let go. The log keeps everything.</summary>
internal static class Forgetting
{
    public static Contact Trim(Contact contact) => contact with
    {
        Addresses = contact.Addresses.Count <= Contact.Remembered ? contact.Addresses
            : [.. contact.Addresses.GroupBy(address => address.Channel).SelectMany(same => same.TakeLast(Contact.Remembered))],
        Carts = Newest(contact.Carts),
        Orders = Newest(contact.Orders),
        HeardIds = [.. contact.HeardIds.TakeLast(Contact.RememberedEvents)],
        Journeys = NewestSettled(contact.Journeys, journey => journey.IsOver),
        Sends = NewestSettled(contact.Sends, send => send.IsFinal),
    };

    private static IReadOnlyList<T> Newest<T>(IReadOnlyList<T> items) =>
        items.Count <= Contact.Remembered ? items : [.. items.TakeLast(Contact.Remembered)];

    private static IReadOnlyList<T> NewestSettled<T>(IReadOnlyList<T> items, Func<T, bool> isSettled)
    {
        var tooMany = items.Count(isSettled) - Contact.Remembered;
        return tooMany <= 0 ? items : [.. items.Where(item => !isSettled(item) || --tooMany < 0)];
    }
}
