using System.Globalization;
using System.Text.RegularExpressions;

namespace Vorba.Policy.Rulebook;

/// <summary>Times as rule files write them: "30s", "10m", "24h", "7d".</summary>
internal static partial class RuleLength
{
    public static TimeSpan? Read(string text) =>
        Pattern().Match(text) is { Success: true } match
            ? int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture) * Unit(match.Groups["unit"].Value)
            : null;

    private static TimeSpan Unit(string unit) =>
        unit switch
        {
            "s" => TimeSpan.FromSeconds(1),
            "m" => TimeSpan.FromMinutes(1),
            "h" => TimeSpan.FromHours(1),
            _ => TimeSpan.FromDays(1),
        };

    [GeneratedRegex("^(?<count>[1-9][0-9]{0,4})(?<unit>[smhd])$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
