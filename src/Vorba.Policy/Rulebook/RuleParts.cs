using System.Collections.Frozen;
using System.Globalization;

namespace Vorba.Policy.Rulebook;

/// <summary>The rules of a rule file, read member by member.</summary>
internal static class RuleParts
{
    private static readonly FrozenDictionary<string, RuleForce> Forces = new Dictionary<string, RuleForce>
    {
        ["permits"] = RuleForce.Permits,
        ["forbids"] = RuleForce.Forbids,
        ["requires"] = RuleForce.Requires,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Confidence> Confidences = new Dictionary<string, Confidence>
    {
        ["documented"] = Confidence.Documented,
        ["excerpted"] = Confidence.Excerpted,
        ["inferred"] = Confidence.Inferred,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Members = FrozenSet.Create(
        StringComparer.Ordinal,
        [.. Forces.Keys, "rule", "matter", "from", "to", "senders", "recipients", "lasts", "gap", "by", "source", "confidence", "conflict"]);

    public static IEnumerable<Rule> Rules(RuleNode root, PlaceNames places)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in root.List("rules"))
        {
            var rule = Rule(node, places);
            if (!seen.Add(rule.Id))
            {
                node.Fault("rule", $"two rules are called '{rule.Id}'");
            }

            yield return rule;
        }
    }

    private static Rule Rule(RuleNode node, PlaceNames places)
    {
        node.Done(Members);
        var force = Force(node);
        var rule = new Rule
        {
            Id = node.Needed("rule"),
            Force = Forces[force],
            Says = node.Text(force) ?? "",
            Matters = Matter(node),
            From = Day(node, "from"),
            To = Day(node, "to"),
            Senders = places.Territory(node, "senders"),
            Recipients = places.Territory(node, "recipients"),
            Lasts = Length(node, "lasts"),
            Gap = Length(node, "gap"),
            By = node.Texts("by"),
            Source = Source(node),
            Confidence = Sureness(node),
            Conflict = node.Text("conflict"),
        };
        return rule.From > rule.To ? Faulty(node, "to", "a rule cannot end before it begins", rule) : rule;
    }

    private static string Force(RuleNode node) =>
        node.Names.Where(Forces.ContainsKey).ToList() is [var one]
            ? one
            : Faulty(node, "rule", "a rule says exactly one of: permits, forbids, requires", "forbids");

    private static IReadOnlyList<string> Matter(RuleNode node) =>
        node.Has("matter") ? node.Texts("matter") : Faulty<IReadOnlyList<string>>(node, "rule", "'matter' is missing", []);

    private static string Source(RuleNode node) =>
        node.Needed("source") is var source && source.StartsWith("https://", StringComparison.Ordinal)
            ? source
            : Faulty(node, "source", "'source' must be an https address", source);

    private static Confidence Sureness(RuleNode node) =>
        Confidences.TryGetValue(node.Needed("confidence"), out var confidence)
            ? confidence
            : Faulty(node, "confidence", "'confidence' must be one of documented, excerpted, inferred", Confidence.Inferred);

    private static DateOnly? Day(RuleNode node, string name) =>
        node.Text(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Faulty<DateOnly?>(node, name, $"'{name}' must be a day like 2026-04-27", null);

    private static TimeSpan? Length(RuleNode node, string name) =>
        node.Text(name) is not { } text ? null : RuleLength.Read(text) ?? Faulty<TimeSpan?>(node, name, $"'{name}' must be a time like 30s, 12h or 7d", null);

    private static T Faulty<T>(RuleNode node, string name, string text, T usual)
    {
        node.Fault(name, text);
        return usual;
    }
}
