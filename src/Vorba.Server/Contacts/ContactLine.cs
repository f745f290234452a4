using System.Globalization;
using Vorba.Vocabulary;

namespace Vorba.Server.Contacts;

/// <summary>A contact at a glance.</summary>
public sealed record ContactLine(
    ContactId Id,
    string? Name,
    string? Email,
    string? Locale,
    bool IsOnMessenger,
    DateTimeOffset? WindowEnds,
    DateTimeOffset LastSeen,
    DateTimeOffset CreatedAt)
{
    /// <summary>Somebody who left a cart and said nothing of themselves.</summary>
    public bool IsAnonymous => Name is null && Email is null && !IsOnMessenger;

    public bool HasOpenWindow(DateTimeOffset now) => now < WindowEnds;

    public ContactKey Key => new(LastSeen, Id);
}

/// <summary>An order of a contact, as its page lists it.</summary>
public sealed record ContactOrder(string Name, Money Amount, DateTimeOffset PlacedAt, DateTimeOffset? CancelledAt);

/// <summary>The place in the list of contacts behind which the next page begins.</summary>
public sealed record ContactKey(DateTimeOffset LastSeen, ContactId Id)
{
    public static ContactKey? Parse(string? text) =>
        text?.Split('.') is [var seen, var id]
            && long.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out var moment)
            && moment <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            && Guid.TryParseExact(id, "n", out var value)
            ? new(DateTimeOffset.FromUnixTimeMilliseconds(moment), new(value))
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{LastSeen.ToUnixTimeMilliseconds()}.{Id}");
}
