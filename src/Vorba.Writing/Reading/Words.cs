using System.Buffers;

namespace Vorba.Writing.Reading;

/// <summary>A word and its place; Key is its spelling for look-ups where that differs from the folded text.</summary>
internal readonly record struct Word(int Start, int Length, string? Key)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> KeyIn(string folded) => Key is null ? folded.AsSpan(Start, Length) : Key;
}

/// <summary>Folds text for look-ups, place by place: small letters, straight apostrophes, and one way to write ș and ț.</summary>
internal static class Words
{
    private const char Comma = '\u0326';
    private const char Cedilla = '\u0327';

    public static string Fold(string text) =>
        string.Create(text.Length, text, static (folded, source) =>
        {
            for (var at = 0; at < folded.Length; at++)
            {
                folded[at] = Fold(source[at]);
            }
        });

    /// <summary>A word begins with a letter or digit; apostrophes inside it belong to it, a hyphen parts it.</summary>
    public static int EndOfWord(ReadOnlySpan<char> folded, int start)
    {
        var end = start + 1;
        while (end < folded.Length && (IsPart(folded[end]) || (folded[end] == '\'' && end + 1 < folded.Length && IsPart(folded[end + 1]))))
        {
            end++;
        }

        return end;
    }

    public static bool Begins(char letter) => char.IsLetterOrDigit(letter);

    public static Word At(string folded, int start)
    {
        var length = EndOfWord(folded, start) - start;
        var span = folded.AsSpan(start, length);
        return new(start, length, span.ContainsAnyInRange('\u0300', '\u036F') ? Compose(span) : null);
    }

    /// <summary>The words of a phrase, folded.</summary>
    public static IReadOnlyList<string> Of(string phrase)
    {
        var folded = Fold(phrase);
        var words = new List<string>();
        for (var at = 0; at < folded.Length; at++)
        {
            if (Begins(folded[at]))
            {
                var word = At(folded, at);
                words.Add(word.KeyIn(folded).ToString());
                at = word.End - 1;
            }
        }

        return words;
    }

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || letter is >= '\u0300' and <= '\u036F';

    private static char Fold(char letter) =>
        letter switch
        {
            < '\u0080' => letter is >= 'A' and <= 'Z' ? (char)(letter | ' ') : letter,
            '\u015F' or '\u015E' => '\u0219',
            '\u0163' or '\u0162' => '\u021B',
            '\u2019' or '\u02BC' or '\u2018' => '\'',
            _ => char.ToLowerInvariant(letter),
        };

    /// <summary>Letter and mark written apart become one letter, for the letters our languages know.</summary>
    private static string Compose(ReadOnlySpan<char> word)
    {
        var letters = ArrayPool<char>.Shared.Rent(word.Length);
        var count = 0;
        foreach (var letter in word)
        {
            var joined = count > 0 ? Joined(letters[count - 1], letter) : '\0';
            count += joined == '\0' ? 1 : 0;
            letters[count - 1] = joined == '\0' ? letter : joined;
        }

        var key = new string(letters, 0, count);
        ArrayPool<char>.Shared.Return(letters);
        return key;
    }

    private static char Joined(char letter, char mark) =>
        (letter, mark) switch
        {
            ('s', Comma or Cedilla) => 'ș',
            ('t', Comma or Cedilla) => 'ț',
            ('a', '\u0306') => 'ă',
            ('a', '\u0302') => 'â',
            ('i', '\u0302') => 'î',
            _ => '\0',
        };
}
