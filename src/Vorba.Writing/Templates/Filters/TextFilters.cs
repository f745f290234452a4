using System.Text;

namespace Vorba.Writing.Templates.Filters;

/// <summary>Filters on words. They count as a reader does and never cut a character in two.</summary>
internal static class TextFilters
{
    public static TemplateValue Default(FilterInput input) =>
        !input.Value.IsTrue || input.Value.IsEmpty ? input.Arguments[0] : input.Value;

    public static TemplateValue Upcase(FilterInput input) => TemplateValue.Of(input.Text.ToUpperInvariant());

    public static TemplateValue Downcase(FilterInput input) => TemplateValue.Of(input.Text.ToLowerInvariant());

    public static TemplateValue Capitalize(FilterInput input)
    {
        var text = input.Text;
        var first = ReadingText.CharacterAt(text);
        return TemplateValue.Of(text[..first].ToUpperInvariant() + text[first..].ToLowerInvariant());
    }

    public static TemplateValue Strip(FilterInput input) => TemplateValue.Of(input.Text.Trim());

    public static TemplateValue Truncate(FilterInput input)
    {
        var (text, most, ellipsis) = (input.Text, input.WholeAt(0, 50), input.TextAt(1, "..."));
        var start = text.FirstCharacters(most);
        return TemplateValue.Of(start.Length == text.Length
            ? text
            : text.FirstCharacters(Math.Max(0, most - ellipsis.ReadingLength)) + ellipsis);
    }

    public static TemplateValue Append(FilterInput input) => TemplateValue.Of(input.Text + input.TextAt(0));

    public static TemplateValue Prepend(FilterInput input) => TemplateValue.Of(input.TextAt(0) + input.Text);

    /// <summary>Without a second value what is found is removed. A result that would be too long is left undone.</summary>
    public static TemplateValue Replace(FilterInput input)
    {
        var (text, sought, instead) = (input.Text, input.TextAt(0), input.TextAt(1));
        var growth = sought.Length == 0 ? 0 : (long)(text.Length / sought.Length) * instead.Length;
        var isTooLong = growth > input.Settings.LengthLimit && (long)text.AsSpan().Count(sought) * instead.Length > input.Settings.LengthLimit;
        return TemplateValue.Of(sought.Length == 0 || isTooLong ? text : text.Replace(sought, instead, StringComparison.Ordinal));
    }

    public static TemplateValue Escape(FilterInput input) =>
        input.Value is TemplateValue.Missing ? input.Value : TemplateValue.Of(Escaped(input.Text));

    public static TemplateValue UrlEncode(FilterInput input) =>
        input.Value is TemplateValue.Missing
            ? input.Value
            : TemplateValue.Of(Uri.EscapeDataString(Whole(input.Text)).Replace("%20", "+", StringComparison.Ordinal));

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            escaped.Append(letter switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>Half a surrogate pair cannot be written in any encoding.</summary>
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());
}
