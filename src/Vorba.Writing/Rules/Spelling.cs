using Vorba.Writing.Languages;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>Keeps the capital of the words that a fix replaces.</summary>
internal static class Spelling
{
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>What the data says in the place of a phrase; absent where it knows nothing better.</summary>
    public static Fix? Instead(ReadText text, Mention mention) =>
        mention.Instead is { } better ? new($"Say \"{better}\"", Like(text.At(mention), better)) : null;

    private static string Like(string replaced, string text) => replaced.Length > 0 && char.IsUpper(replaced[0]) ? Capitalised(text) : text;
}
