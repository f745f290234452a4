using Vorba.Writing.Languages;

namespace Vorba.Writing;

/// <summary>What a contact means by typing, whatever language the shop writes.</summary>
public static class TypedWords
{
    /// <summary>Whether the words, taken whole, ask in any known language not to be written to again.</summary>
    public static bool AskToStop(string words) =>
        KnownLanguages.All.Values.Any(language => language.Lexicon.IsWhole(WordKind.Stop, words));
}
