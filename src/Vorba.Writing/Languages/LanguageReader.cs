using System.Collections.Frozen;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Languages;

/// <summary>What reading a language file gave.</summary>
public abstract record ReadLanguage
{
    private ReadLanguage()
    {
    }

    public sealed record Ok(Language Language) : ReadLanguage;

    public sealed record Invalid(IReadOnlyList<YamlFault> Faults) : ReadLanguage;
}

/// <summary>Reads a language file.</summary>
public static class LanguageReader
{
    public static ReadLanguage Read(string yaml)
    {
        var faults = new List<YamlFault>();
        var language = YamlFile.Open(yaml, faults) is { } root ? Read(root, faults) : null;
        return language is not null && faults.Count == 0 ? new ReadLanguage.Ok(language) : new ReadLanguage.Invalid(faults);
    }

    private static Language? Read(YamlMap root, List<YamlFault> faults)
    {
        var language = new Language
        {
            Code = root.Text("code"),
            Name = root.Text("name"),
            NameFallback = root.Text("name_fallback"),
            Money = Money(root),
            Calendar = Calendar(root, faults),
            Plurals = Plurals(root, faults),
            Lexicon = Words(root),
            Reasons = Table(root.Map("reasons"), StringComparer.Ordinal),
        };
        root.RefuseUnread();
        return language;
    }

    private static MoneyFormat Money(YamlMap root)
    {
        var money = root.Map("money");
        return new(
            money?.Text("decimal") ?? ".",
            money?.Text("group") ?? ",",
            money?.Text("pattern") ?? "# @",
            Table(money?.Map("patterns"), StringComparer.OrdinalIgnoreCase));
    }

    private static FrozenDictionary<string, string> Table(YamlMap? map, StringComparer names) =>
        (map?.Names ?? []).ToFrozenDictionary(name => name, name => map!.Text(name), names);

    private static CalendarNames Calendar(YamlMap root, List<YamlFault> faults)
    {
        var calendar = new CalendarNames(root.Texts("months"), root.Texts("short_months"), root.Texts("days"), root.Texts("short_days"));
        if ((calendar.Months.Count, calendar.ShortMonths.Count, calendar.Days.Count, calendar.ShortDays.Count) is not (12, 12, 7, 7))
        {
            faults.Add(new("a year has 12 months and 12 short_months, a week 7 days and 7 short_days", 1, 1));
        }

        return calendar;
    }

    private static PluralRules Plurals(YamlMap root, List<YamlFault> faults)
    {
        var map = root.Map("plurals");
        var rules = PluralRules.Parse((map?.Names ?? []).Select(name => (name, map!.Text(name))));
        if (rules is null)
        {
            faults.Add(new("a rule of 'plurals' is not understood", 1, 1));
        }

        return rules ?? PluralRules.Parse([])!;
    }

    private static Lexicon Words(YamlMap root)
    {
        var words = root.Map("words");
        var lexicon = Lexicon.Of(Enum.GetValues<WordKind>().Select(kind => (kind, words?.Entries(kind.ToString().ToLowerInvariant()) ?? [])));
        words?.RefuseUnread();
        return lexicon;
    }
}
