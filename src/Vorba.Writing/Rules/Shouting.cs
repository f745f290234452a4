using Vorba.Writing.Languages;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>Words in capitals are shouting (A9).</summary>
internal static class Shouting
{
    public const int ShortestShout = 4;

    public static readonly CopyRule Rule = new(
        "shouting", Weight.Advice, "Capitals are read as shouting, and spam filters and people have learned what follows.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) => CopyRule.Each(message, Find);

    private static Finding? Find(ReadText text)
    {
        foreach (var word in text.Words)
        {
            var shown = text.Raw.AsSpan(word.Start, word.Length);
            if (word.Length >= ShortestShout && IsCapitals(shown) && !IsAbbreviation(text, word))
            {
                return Rule.On(text, word.Start, word.Length, $"'{shown}' shouts.", new("Say it quietly", Quietly(text, word)));
            }
        }

        return null;
    }

    /// <summary>A code holds digits and is no word; an abbreviation is in the language's list.</summary>
    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAbbreviation(ReadText text, Word word) =>
        text.Mentions.Any(mention => mention.Kind is WordKind.Abbreviation && mention.Start == word.Start && mention.Length == word.Length);

    private static string Quietly(ReadText text, Word word)
    {
        var quiet = text.Raw.Substring(word.Start, word.Length).ToLowerInvariant();
        return word.Start == 0 ? Spelling.Capitalised(quiet) : quiet;
    }
}
