namespace Vorba.Writing;

/// <summary>How well a text can be broken after a space.</summary>
internal enum BreakKind
{
    Paragraph,
    Sentence,
    Clause,
    Space,
}

/// <summary>Finds where a text can be broken.</summary>
internal static class Breaks
{
    private const int LongestAbbreviation = 3;

    /// <summary>The break after the stretch from start to end, which must be white space or a full stop of a script without spaces.</summary>
    public static BreakKind? At(ReadOnlySpan<char> text, int start, int end)
    {
        if (text[start] is '。' or '！' or '？')
        {
            return BreakKind.Sentence;
        }

        if (!char.IsWhiteSpace(text[start]) || text[start] is '\u00A0' or '\u202F')
        {
            return null;
        }

        var before = text[..start].TrimEnd();
        return before.IsEmpty || (end < text.Length && char.IsWhiteSpace(text[end])) || IsInsideNumber(before, text, end) ? null
            : text[start] == '\n' || text[start] == '\r' ? text[before.Length..end].Count('\n') > 1 ? BreakKind.Paragraph : BreakKind.Sentence
            : Kind(before);
    }

    private static bool IsInsideNumber(ReadOnlySpan<char> before, ReadOnlySpan<char> text, int end) =>
        end < text.Length && char.IsDigit(before[^1]) && char.IsDigit(text[end]);

    private static BreakKind Kind(ReadOnlySpan<char> before) =>
        before[^1] switch
        {
            '!' or '?' or '…' => BreakKind.Sentence,
            '.' => IsAbbreviation(before[..^1]) ? BreakKind.Space : BreakKind.Sentence,
            ',' or ';' or ':' or '–' or '—' or ')' => BreakKind.Clause,
            _ when EndsWithEmoji(before) => BreakKind.Clause,
            _ => BreakKind.Space,
        };

    /// <summary>"dl." and "nr." end no sentence, and neither does an initial.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var length = 0;
        while (length < before.Length && length <= LongestAbbreviation && char.IsLetter(before[^(length + 1)]))
        {
            length++;
        }

        return length is > 0 and < LongestAbbreviation;
    }

    private static bool EndsWithEmoji(ReadOnlySpan<char> before) => before[^1] is '\uFE0F' || char.IsLowSurrogate(before[^1]);
}
