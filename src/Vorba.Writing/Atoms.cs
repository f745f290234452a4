namespace Vorba.Writing;

/// <summary>The stretches of a text that must stay in one piece.</summary>
internal static class Atoms
{
    /// <summary>How long the stretch is that starts here: a placeholder, a link, or one character.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, bool isAtStart) =>
        PlaceholderAt(text) is > 0 and var placeholder ? placeholder
        : isAtStart && LinkAt(text) is > 0 and var link ? link
        : Math.Max(1, ReadingText.CharacterAt(text));

    /// <summary>Whether a link can begin after this character.</summary>
    public static bool IsBorder(char letter) => !char.IsLetterOrDigit(letter);

    public static int PlaceholderAt(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[0] != '{' || text[1] is not ('{' or '%'))
        {
            return 0;
        }

        var close = text[2..].IndexOf(text[1] == '{' ? "}}" : "%}");
        return close < 0 ? 0 : close + 4;
    }

    public static int LinkAt(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('h' or 'H' or 'w' or 'W' or 'm' or 'M') || !BeginsLink(text))
        {
            return 0;
        }

        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '<' or '>'))
        {
            end += PlaceholderAt(text[end..]) is > 0 and var placeholder ? placeholder : 1;
        }

        return text[..end].TrimEnd(".,;:!?)»”").Length;
    }

    private static bool BeginsLink(ReadOnlySpan<char> text) =>
        StartsWith(text, "http://") || StartsWith(text, "https://") || StartsWith(text, "www.") || StartsWith(text, "m.me/");

    private static bool StartsWith(ReadOnlySpan<char> text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
