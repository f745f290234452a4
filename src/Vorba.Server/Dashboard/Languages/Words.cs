using System.Globalization;
using System.Text;

namespace Vorba.Server.Dashboard.Languages;

/// <summary>
/// Says things in one language. A text names its values in braces, "{name}"; where it has plural forms, the value "n"
/// chooses among them.
/// </summary>
public sealed class Words(Language language)
{
    public Language Language { get; } = language;

    public CultureInfo Culture => Language.Culture;

    public string this[string key] => Say(key);

    /// <returns>The text; the key itself where nobody wrote one, so that a screen never breaks for a word.</returns>
    public string Say(string key, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Find(key) is { } phrase ? Filled(phrase.In(FormFor(values)), values) : key;

    /// <returns>The text of the first key that has one.</returns>
    public string SayFirst(string key, string otherwise, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Say(Find(key) is null ? otherwise : key, values);

    public string Number(double value, string format = "N0") => value.ToString(format, Culture);

    public string Percent(double value) => value.ToString(value is > 0 and < 0.1 ? "P1" : "P0", Culture);

    private Phrase? Find(string key) =>
        Language.Phrases.GetValueOrDefault(key) ?? LanguageShelf.Default.Phrases.GetValueOrDefault(key);

    private string FormFor(ReadOnlySpan<(string Name, object? Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (name == "n" && value is int or long)
            {
                return Language.Plural.FormFor(Convert.ToInt64(value, CultureInfo.InvariantCulture));
            }
        }

        return Phrase.OnlyForm;
    }

    private string Filled(string text, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        var filled = new StringBuilder(text);
        foreach (var (name, value) in values)
        {
            filled.Replace($"{{{name}}}", value is int or long ? string.Format(Culture, "{0:N0}", value) : Convert.ToString(value, Culture));
        }

        return filled.ToString();
    }
}
