using Vorba.Writing.Languages;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>The offer, the name, the product or a question stands within the first 40 characters, all that Android shows (A3).</summary>
internal static class Hook
{
    public static readonly CopyRule Rule = new(
        "hook", Weight.Advice, "A locked Android phone shows about 40 characters: they decide whether the message is opened.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Texts is [var first, ..] && first.Words.Count > 0 && !HasHook(first)
            ? [Rule.On(first, 0, first.GlanceEnd, "The first 40 characters hold no offer, name, number or question; begin with what convinces.")]
            : [];

    private static bool HasHook(ReadText text)
    {
        var glance = text.Raw.AsSpan(0, text.GlanceEnd);
        return glance.ContainsAny('?', '%', '€') || glance.ContainsAnyInRange('0', '9') || glance.Contains('$')
            || text.Placeholders.Any(placeholder => placeholder.Start < text.GlanceEnd)
            || text.Mentions.Any(mention => mention.Start < text.GlanceEnd
                && mention.Kind is WordKind.Promotion or WordKind.Question or WordKind.Action or WordKind.Helpful or WordKind.Voice)
            || NamesSomething(text);
    }

    /// <summary>A word with a capital inside a sentence is a name, of a person or a product.</summary>
    private static bool NamesSomething(ReadText text)
    {
        for (var at = 1; at < text.Words.Count && text.Words[at].End <= text.GlanceEnd; at++)
        {
            var word = text.Words[at];
            var between = text.Raw.AsSpan(text.Words[at - 1].End, word.Start - text.Words[at - 1].End);
            if (word.Length > 1 && char.IsUpper(text.Raw[word.Start]) && char.IsLower(text.Raw[word.Start + 1]) && !between.ContainsAny('.', '!', '\n'))
            {
                return true;
            }
        }

        return false;
    }
}
