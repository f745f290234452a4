using System.Collections.Frozen;

namespace Vorba.Server.Dashboard.Languages;

/// <summary>Which form of a word a number asks for, by the rules of Unicode CLDR.</summary>
public sealed record PluralRule(IReadOnlyList<string> Forms, Func<long, string> FormFor)
{
    /// <summary>English and most languages west of it: one, other.</summary>
    public static readonly PluralRule OneOther = new(["one", "other"], number => number == 1 ? "one" : "other");

    /// <summary>Romanian: one; few for 0 and whatever ends in 1 to 19; other, said with "de".</summary>
    public static readonly PluralRule OneFewOther = new(
        ["one", "few", "other"],
        number => number == 1 ? "one" : number == 0 || number % 100 is >= 1 and <= 19 ? "few" : "other");

    /// <summary>The names by which a language's file chooses.</summary>
    public static readonly FrozenDictionary<string, PluralRule> ByName = new Dictionary<string, PluralRule>
    {
        ["one-other"] = OneOther,
        ["one-few-other"] = OneFewOther,
    }.ToFrozenDictionary();
}
