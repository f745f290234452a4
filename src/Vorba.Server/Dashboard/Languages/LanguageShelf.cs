using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Vorba.Server.Dashboard.Languages;

/// <summary>The languages there are: one for each embedded file, read once.</summary>
public static class LanguageShelf
{
    public const string Fallback = "en";

    public static readonly IReadOnlyList<Language> All = [.. ReadAll().OrderBy(language => language.Code, StringComparer.Ordinal)];

    public static Language Default => Find(Fallback)!;

    /// <param name="locale">"ro", "ro-RO", "RO_ro"; anything at all.</param>
    /// <returns>Null where the language is not there.</returns>
    public static Language? Find(string? locale) =>
        All.FirstOrDefault(language => language.Code.Equals(locale?.Split('-', '_')[0], StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Language> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"{typeof(LanguageShelf).Namespace}.";
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var file = JsonDocument.Parse(stream);
            yield return Read(name[prefix.Length..^".json".Length], file.RootElement);
        }
    }

    private static Language Read(string code, JsonElement file) =>
        new(
            code,
            file.GetProperty("name").GetString()!,
            CultureInfo.GetCultureInfo(file.GetProperty("culture").GetString()!),
            PluralRule.ByName[file.GetProperty("plural").GetString()!])
        {
            Phrases = file.GetProperty("words").EnumerateObject().ToFrozenDictionary(word => word.Name, word => Phrase(word.Value)),
        };

    private static Phrase Phrase(JsonElement word) =>
        new(word.ValueKind is JsonValueKind.String
            ? new Dictionary<string, string> { [Languages.Phrase.OnlyForm] = word.GetString()! }
            : word.EnumerateObject().ToDictionary(form => form.Name, form => form.Value.GetString()!));
}
