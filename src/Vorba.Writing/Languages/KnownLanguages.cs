using System.Collections.Frozen;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Languages;

/// <summary>The languages that came with the program, one data file each.</summary>
public static class KnownLanguages
{
    private const string Prefix = "language/";

    public static readonly FrozenDictionary<string, Language> All =
        Embedded.Names(Prefix).Select(Load).ToFrozenDictionary(language => language.Code, StringComparer.OrdinalIgnoreCase);

    public static Language English => All["en"];

    /// <summary>The language of a locale such as "ro-RO"; English where it is not known.</summary>
    public static Language For(string locale)
    {
        var end = locale.AsSpan().IndexOfAny('-', '_');
        return All.TryGetValue(end < 0 ? locale : locale[..end], out var language) ? language : English;
    }

    private static Language Load(string name) =>
        LanguageReader.Read(Embedded.Text(name)) switch
        {
            ReadLanguage.Ok ok => ok.Language,
            ReadLanguage.Invalid invalid => throw new InvalidDataException($"{name}: {string.Join("; ", invalid.Faults)}"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
