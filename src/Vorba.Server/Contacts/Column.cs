using System.Globalization;
using Vorba.Vocabulary;

namespace Vorba.Server.Contacts;

/// <summary>How moments and money stand in columns: milliseconds since 1970, and exact decimals as text.</summary>
public static class Column
{
    public static DateTimeOffset Moment(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    public static DateTimeOffset? Moment(long? milliseconds) => milliseconds is { } value ? Moment(value) : null;

    public static Money Money(string amount, string currency) =>
        new(decimal.Parse(amount, NumberStyles.Number, CultureInfo.InvariantCulture), currency);
}
