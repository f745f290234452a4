using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Vorba.Policy;

/// <summary>
/// The whole replies by which people say that they want no more, in the languages of Europe's shops. Spelling is taken
/// lightly: case, accents, punctuation and spaces do not count. A sentence that merely contains such a word is not one.
/// </summary>
public static class StopWords
{
    /// <summary>Messenger carries no longer text; what is longer was not typed by a person.</summary>
    private const int LongestReply = 2000;

    private static readonly Rune Unnormalizable = new(0xFFFE);

    private static readonly FrozenSet<string> Words = new[]
    {
        "stop", "stop all", "stopall", "stop it", "please stop", "stop please", "stop messaging me", "unsubscribe", "quit", "opt out", "optout",
        "remove me", "no more messages", "leave me alone",
        "opreste", "opriti", "opreste te", "dezabonare", "dezaboneaza ma", "dezabonati ma", "renunt", "nu mai trimite",
        "nu mai trimiteti", "nu mai vreau", "nu mai vreau mesaje", "lasa ma in pace", "sterge ma", "nu ma mai contacta",
        "arret", "desabonner", "abmelden", "stopp", "keine nachrichten", "basta", "cancellami", "disiscrivimi",
        "darme de baja", "wypisz", "rezygnuje", "leiratkozas", "leiratkozom", "отписка", "стоп", "спри",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsStop(string words) => words.Length <= LongestReply && Words.Contains(Plain(words));

    /// <summary>Lower case, plain letters, without accents and punctuation, single spaces.</summary>
    private static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var character in Whole(words).Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(character))
            {
                plain.Append(char.ToLowerInvariant(character));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark
                     && plain is { Length: > 0 } && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    // Half a character, and the one that says "turned round", cannot be normalized.
    private static string Whole(string words) => string.Concat(words.EnumerateRunes().Where(rune => rune != Unnormalizable));
}
