using System.Globalization;

namespace Vorba.Writing;

/// <summary>Text as a reader counts it, where a family emoji is one character and not eight.</summary>
public static class ReadingText
{
    private const string Ellipsis = "…";

    extension(string text)
    {
        /// <summary>How many characters a reader sees.</summary>
        public int ReadingLength => CountCharacters(text);

        /// <summary>The first characters a reader sees; the whole text where it has no more.</summary>
        public string FirstCharacters(int count) => text[..EndOfCharacters(text, count)];

        /// <summary>Fits into so many characters as a reader counts them; what is cut off shows as an ellipsis.</summary>
        public string ShortenedToRead(int characters)
        {
            var end = EndOfCharacters(text, characters);
            return end == text.Length ? text
                : characters < 1 ? ""
                : text[..EndOfCharacters(text, characters - 1)].TrimEnd() + Ellipsis;
        }

        /// <summary>Fits into so many UTF-16 units, the platform's way of counting, and never cuts a character in two.</summary>
        public string ShortenedTo(int units)
        {
            if (text.Length <= units)
            {
                return text;
            }

            var end = EndOfUnits(text, units - Ellipsis.Length);
            var space = end > 0 ? text.LastIndexOf(' ', end) : -1;
            return units < 1 ? "" : text[..(space >= units / 2 ? space : end)].TrimEnd() + Ellipsis;
        }
    }

    /// <summary>How many units the character takes that starts here.</summary>
    internal static int CharacterAt(ReadOnlySpan<char> text) =>
        text.Length < 2 || (text[0] is > '\r' and < '\u0300' && text[1] < '\u0300')
            ? Math.Min(text.Length, 1)
            : StringInfo.GetNextTextElementLength(text);

    private static int CountCharacters(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (!text.IsEmpty)
        {
            text = text[CharacterAt(text)..];
            count++;
        }

        return count;
    }

    private static int EndOfCharacters(ReadOnlySpan<char> text, int count)
    {
        var end = 0;
        for (; count > 0 && end < text.Length; count--)
        {
            end += CharacterAt(text[end..]);
        }

        return end;
    }

    /// <summary>The last border between characters at or before so many units.</summary>
    internal static int EndOfUnits(ReadOnlySpan<char> text, int units)
    {
        var end = 0;
        while (end < text.Length && end + CharacterAt(text[end..Math.Min(text.Length, units + 2)]) is var next && next <= units)
        {
            end = next;
        }

        return end;
    }
}
