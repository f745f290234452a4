using System.Text;

namespace Vorba.Writing.Templates.Filters;

/// <summary>Filters on lists.</summary>
internal static class ListFilters
{
    public static TemplateValue Join(FilterInput input) =>
        input.Value is TemplateValue.List list
            ? TemplateValue.Of(Joined(list.Items, input.TextAt(0, " "), input.Settings))
            : input.Value;

    public static TemplateValue Map(FilterInput input)
    {
        var name = input.TextAt(0);
        return input.Value is TemplateValue.List list
            ? TemplateValue.Of(list.Items.Select(item => Lookup.Member(item, name)))
            : Lookup.Member(input.Value, name);
    }

    public static TemplateValue Split(FilterInput input)
    {
        var (text, mark) = (input.Text, input.TextAt(0));
        var parts = mark.Length == 0
            ? text.EnumerateRunes().Select(rune => rune.ToString())
            : text.Split(mark).Reverse().SkipWhile(part => part.Length == 0).Reverse();
        return TemplateValue.Of(parts.Select(part => TemplateValue.Of(part)));
    }

    /// <summary>Stops adding once the text is longer than any may be; the caller sees that it is too long.</summary>
    public static string Joined(IReadOnlyList<TemplateValue> items, string mark, RenderSettings settings)
    {
        var text = new StringBuilder();
        for (var at = 0; at < items.Count && text.Length <= settings.LengthLimit; at++)
        {
            text.Append(at == 0 ? "" : mark).Append(TemplateText.Of(items[at], settings));
        }

        return text.ToString();
    }
}
