using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Vorba.Lab.Graph.Sends;

namespace Vorba.Lab.Graph.Edges;

/// <summary>Why the platform would not approve a utility template; each reason by its name.</summary>
public static partial class TemplateReview
{
    /// <summary>At least this many fixed words for each gap.</summary>
    private const int WordsPerGap = 2;

    private static readonly (string Reason, Func<Wording, bool> Applies)[] Reasons =
    [
        ("INCORRECT_PARAMS", wording => Broken().IsMatch(wording.WithoutGaps)),
        ("INCORRECT_PARAMS", wording => wording.Gaps.Any(gap => gap.Length == 0 || gap.IndexOfAny(['#', '$', '%']) >= 0)),
        ("INCORRECT_PARAMS", wording => wording.Numbered.Count > 0 && wording.Numbered.Count < wording.Gaps.Count),
        ("INCORRECT_PARAMS", wording => !wording.Numbered.Order().SequenceEqual(Enumerable.Range(1, wording.Numbered.Count))),
        ("LEADING_OR_TRAILING_PARAM", wording => AtEdge().IsMatch(wording.Body)),
        ("PARAMS_TO_WORD_RATIO_EXCEED_LIMIT", wording => wording.Gaps.Count * WordsPerGap > wording.WithoutGaps.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length),
        ("TAG_SHOULD_BE_MARKETING", wording => Marketing().IsMatch(wording.Body)),
    ];

    /// <returns>The reason for rejecting, or null.</returns>
    public static string? Reject(JsonArray components)
    {
        var body = components.OfType<JsonObject>().FirstOrDefault(part => part["type"]?.ToString() == "BODY")?["text"]?.ToString();
        return body is null ? "INVALID_FORMAT" : Array.Find(Reasons, row => row.Applies(new(body))).Reason;
    }

    private sealed record Wording(string Body)
    {
        public IReadOnlyList<string> Gaps => UtilityFilling.Gaps(Body);

        public IReadOnlyList<int> Numbered =>
            [.. Gaps.Where(gap => gap.All(char.IsAsciiDigit) && gap.Length is > 0 and < 4).Select(int.Parse)];

        public string WithoutGaps => Gap().Replace(Body, " ");
    }

    [GeneratedRegex(@"\{\{[^{}]*\}\}")]
    private static partial Regex Gap();

    [GeneratedRegex("[{}]")]
    private static partial Regex Broken();

    [GeneratedRegex(@"^\s*\{\{|\}\}\s*$")]
    private static partial Regex AtEdge();

    [GeneratedRegex(@"\b(discount|coupon|sale|offer|promo(tion)?|% off|voucher|reducere|reduceri|ofert[aăe]|cupon|promo[tț]ie)\b|\d\s?%", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Marketing();
}
