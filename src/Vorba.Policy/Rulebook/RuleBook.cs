using System.Text.RegularExpressions;

namespace Vorba.Policy.Rulebook;

/// <summary>The platform's rules as dated, regional values, and the places that they speak of.</summary>
public sealed partial record RuleBook(IReadOnlyList<Rule> Rules, IReadOnlyDictionary<string, Territory> Regions)
{
    /// <summary>The rules that come with Vorba.</summary>
    public static RuleBook Platform { get; } = RuleFile.Read(RuleFile.Embedded) switch
    {
        RuleReading.Read(var book) => book,
        RuleReading.Faulty(var faults) => throw new InvalidOperationException(string.Join("; ", faults)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The rules that hold on a day between a sender and a recipient.</summary>
    public IReadOnlyList<Rule> At(DateOnly day, Territory sender, Territory recipient) =>
        [.. Rules.Where(rule => rule.HoldsOn(day) && rule.Concerns(sender, recipient))];

    /// <summary>What began or ended after the earlier of two days, up to and with the later, in order.</summary>
    public IReadOnlyList<RuleChange> ChangesBetween(DateOnly one, DateOnly other)
    {
        var (after, upTo) = one <= other ? (one, other) : (other, one);
        return
        [
            .. Rules.SelectMany(Changes)
                .Where(change => after < change.On && change.On <= upTo)
                .OrderBy(change => change.On).ThenBy(change => change.Rule.Id, StringComparer.Ordinal),
        ];
    }

    /// <returns>A region of this book or a country by its two letters; null where it is neither.</returns>
    public Territory? Place(string name) =>
        Regions.GetValueOrDefault(name) ?? (Country().IsMatch(name) ? Territory.Of(name) : null);

    private static IEnumerable<RuleChange> Changes(Rule rule)
    {
        if (rule.From is { } from)
        {
            yield return new(rule, from, Begins: true);
        }

        if (rule.To is { } to && to < DateOnly.MaxValue)
        {
            yield return new(rule, to.AddDays(1), Begins: false);
        }
    }

    [GeneratedRegex("^[A-Z]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Country();
}

/// <summary>A rule that begins to hold on a day, or is the first day without it.</summary>
public sealed record RuleChange(Rule Rule, DateOnly On, bool Begins);
