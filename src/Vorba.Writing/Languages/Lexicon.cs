using System.Collections.Frozen;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Languages;

/// <summary>A known phrase found in a text; Instead is what to say in its place, where the data knows.</summary>
public readonly record struct Mention(WordKind Kind, int Start, int Length, string? Instead);

/// <summary>
/// Known words and phrases by their first word, so that one look-up a word finds all kinds at once. A phrase that ends
/// with "*" matches every ending of its last word, because most languages bend theirs.
/// </summary>
public sealed class Lexicon
{
    private const int ShortestStem = 3;
    private const int WidestGap = 3;
    private const int LookBack = 8;

    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;
    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> byStem;
    private readonly int longestStem;

    private Lexicon(IReadOnlyList<Phrase> phrases)
    {
        Kinds = phrases.Select(phrase => phrase.Kind).ToFrozenSet();
        var stems = phrases.Where(phrase => phrase is { IsStem: true, Words.Count: 1 }).ToArray();
        byFirstWord = Table(phrases.Except(stems)).GetAlternateLookup<ReadOnlySpan<char>>();
        byStem = Table(stems).GetAlternateLookup<ReadOnlySpan<char>>();
        longestStem = stems.Select(stem => stem.Words[0].Length).DefaultIfEmpty(0).Max();
    }

    public static readonly Lexicon Empty = new([]);

    /// <summary>The kinds of words it knows.</summary>
    public FrozenSet<WordKind> Kinds { get; }

    public static Lexicon Of(IEnumerable<(WordKind Kind, IReadOnlyList<(string Key, string? Value)> Entries)> kinds) =>
        new([.. kinds.SelectMany(kind => kind.Entries.Select(entry => Read(kind.Kind, entry.Key, entry.Value))).Where(phrase => phrase.Words.Count > 0)]);

    /// <summary>All known phrases of a text, in order of their first word.</summary>
    internal void Find(string folded, ReadOnlySpan<Word> words, List<Mention> found)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var key = words[at].KeyIn(folded);
            if (byFirstWord.TryGetValue(key, out var phrases))
            {
                Add(folded, words[at..], phrases, found);
            }

            for (var length = Math.Min(longestStem, key.Length); length >= ShortestStem; length--)
            {
                if (byStem.TryGetValue(key[..length], out var stems))
                {
                    Add(folded, words[at..], stems, found);
                    break;
                }
            }
        }
    }

    /// <summary>Whether the whole text is one known phrase of a kind, as a typed "STOP" is.</summary>
    public bool IsWhole(WordKind kind, string text)
    {
        var folded = Words.Fold(text);
        var words = WordsOf(folded);
        var found = new List<Mention>();
        Find(folded, words, found);
        return words.Length > 0 && found.Exists(mention => mention.Kind == kind && mention.Start == words[0].Start && mention.Start + mention.Length == words[^1].End);
    }

    private static Word[] WordsOf(string folded)
    {
        var words = new List<Word>();
        for (var at = 0; at < folded.Length; at++)
        {
            if (Words.Begins(folded[at]))
            {
                words.Add(Words.At(folded, at));
                at = words[^1].End - 1;
            }
        }

        return [.. words];
    }

    private static void Add(string folded, ReadOnlySpan<Word> words, Phrase[] phrases, List<Mention> found)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Matches(folded, words) && !IsCovered(found, phrase.Kind, words[phrase.Words.Count - 1].End))
            {
                found.Add(new(phrase.Kind, words[0].Start, words[phrase.Words.Count - 1].End - words[0].Start, phrase.Instead));
            }
        }
    }

    /// <summary>A phrase inside a longer one of its kind says nothing new; the longer one was found a few steps ago.</summary>
    private static bool IsCovered(List<Mention> found, WordKind kind, int end)
    {
        for (var back = 1; back <= Math.Min(found.Count, LookBack); back++)
        {
            if (found[^back].Kind == kind && found[^back].Start + found[^back].Length >= end)
            {
                return true;
            }
        }

        return false;
    }

    private static Phrase Read(WordKind kind, string text, string? instead) =>
        new(kind, Words.Of(text.TrimEnd('*')), text.EndsWith('*'), instead);

    private static FrozenDictionary<string, Phrase[]> Table(IEnumerable<Phrase> phrases) =>
        phrases.GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Count).ToArray(), StringComparer.Ordinal);

    private sealed record Phrase(WordKind Kind, IReadOnlyList<string> Words, bool IsStem, string? Instead)
    {
        public bool Matches(string folded, ReadOnlySpan<Word> words)
        {
            if (words.Length < Words.Count)
            {
                return false;
            }

            for (var at = 1; at < Words.Count; at++)
            {
                var key = words[at].KeyIn(folded);
                if (IsApart(folded, words[at - 1].End, words[at].Start)
                    || !(IsStem && at == Words.Count - 1 ? key.StartsWith(Words[at], StringComparison.Ordinal) : key.SequenceEqual(Words[at])))
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>A phrase does not reach over the end of a sentence, nor over a placeholder.</summary>
        private static bool IsApart(string folded, int end, int start) =>
            start - end > WidestGap || folded.AsSpan(end, start - end).ContainsAny(".!?\n");
    }
}
