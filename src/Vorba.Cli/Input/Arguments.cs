using System.Collections.Frozen;
using System.Globalization;
using Vorba.Policy.Rulebook;
using Vorba.Server.Hosting;
using Vorba.Writing.Languages;

namespace Vorba.Cli.Input;

/// <summary>Days, places, languages and counts as the command line writes them.</summary>
internal static class Arguments
{
    private static readonly FrozenSet<string> Countries =
        CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName)
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The day written as 2026-03-02; today where none is.</summary>
    public static DateOnly Day(string option, string? text) =>
        text is null ? DateOnly.FromDateTime(DateTime.UtcNow)
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new SettingsException($"{option} takes a day like 2026-03-02: '{text}'");

    /// <summary>A country by its two letters or a region of the rulebook; everywhere where none is named, so that the strictest holds.</summary>
    public static Territory Place(string option, string? text) =>
        text is null ? Territory.Everywhere : Known(text) ?? Known(text.ToUpperInvariant())
            ?? throw new SettingsException($"{option} takes a country by its two letters, or one of {string.Join(", ", RuleBook.Platform.Regions.Keys)}: '{text}'");

    /// <summary>A language that the copy rules know; null where none is named.</summary>
    public static string? Language(string? locale) =>
        locale is null || KnownLanguages.All.ContainsKey(locale.Split('-', '_')[0])
            ? locale
            : throw new SettingsException($"--locale knows {string.Join(", ", KnownLanguages.All.Keys.Order(StringComparer.Ordinal))}: '{locale}'");

    public static int Count(string option, int count, int most) =>
        count >= 1 && count <= most
            ? count
            : throw new SettingsException(string.Create(CultureInfo.InvariantCulture, $"{option} takes a number from 1 to {most}: '{count}'"));

    private static Territory? Known(string name) =>
        RuleBook.Platform.Regions.GetValueOrDefault(name) ?? (Countries.Contains(name) ? Territory.Of(name) : null);
}
