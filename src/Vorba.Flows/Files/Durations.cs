using System.Globalization;
using System.Text.RegularExpressions;

namespace Vorba.Flows.Files;

/// <summary>Durations as flow files write them: "90s", "10m", "1h30m", "2d".</summary>
public static partial class Durations
{
    public static TimeSpan? Read(string text)
    {
        var match = Pattern().Match(text.Trim());
        return match.Success && text.Trim().Length > 0
            ? new TimeSpan(Part(match, "d"), Part(match, "h"), Part(match, "m"), Part(match, "s"))
            : null;
    }

    private static int Part(Match match, string unit) =>
        match.Groups[unit] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^(?:(?<d>[0-9]{1,4})d)?(?:(?<h>[0-9]{1,5})h)?(?:(?<m>[0-9]{1,6})m)?(?:(?<s>[0-9]{1,7})s)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
