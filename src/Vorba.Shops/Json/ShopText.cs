using System.Globalization;
using System.Text.RegularExpressions;

namespace Vorba.Shops.Json;

/// <summary>Texts of a shop made fit to keep: trimmed, on one line, bounded, and absent where they are not what they claim.</summary>
internal static partial class ShopText
{
    private const int LongestLine = 255;
    private const int LongestEmail = 254;
    private const int LongestAddress = 2048;

    /// <summary>One line of words: a name or a title, in any script.</summary>
    public static string? Line(string? text, int longest = LongestLine)
    {
        var line = string.Concat((text ?? "").Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
        return line.Length == 0 ? null : Cut(line, longest);
    }

    public static string? Email(string? text) =>
        Line(text, LongestEmail + 1)?.ToLowerInvariant() is { Length: <= LongestEmail } email && EmailForm().IsMatch(email)
            ? email
            : null;

    /// <summary>A language as BCP 47 writes it; Java's underscore is mended.</summary>
    public static string? Locale(string? text) =>
        text?.Trim().Replace('_', '-') is { } locale && LocaleForm().IsMatch(locale) ? locale : null;

    public static string? Currency(string? text) =>
        text?.Trim().ToUpperInvariant() is { } currency && CurrencyForm().IsMatch(currency) ? currency : null;

    /// <summary>Only pages of the web; whatever else an address can start is nothing we would show anyone.</summary>
    public static string? WebAddress(string? text) =>
        text?.Trim() is { Length: <= LongestAddress } address
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri.AbsoluteUri
            : null;

    /// <summary>A moment in any common way of writing it; without an offset it is UTC.</summary>
    public static DateTimeOffset? Moment(string? text) =>
        DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
        && moment > DateTimeOffset.UnixEpoch ? moment : null;

    private static string Cut(string line, int longest)
    {
        if (line.Length <= longest)
        {
            return line;
        }

        return char.IsHighSurrogate(line[longest - 1]) ? line[..(longest - 1)] : line[..longest];
    }

    [GeneratedRegex(@"^[^\s@<>,;]+@[^\s@<>,;]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex EmailForm();

    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LocaleForm();

    [GeneratedRegex(@"^[A-Z]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex CurrencyForm();
}
