using Vorba.Flows.Steps;

namespace Vorba.Flows.Files;

/// <summary>Conditions as flow files write them: a word, "not WORD", or "property: value" as a mapping.</summary>
internal static class ConditionParts
{
    private const string Negation = "not ";

    public static Condition Condition(Part part, string name) =>
        part.HasMapping(name) ? Property(part, name) : Words(part, name, part.Needed(name));

    private static Condition Property(Part part, string name) =>
        part.Inner(name) is { } property && property.Names.ToList() is [var key]
            ? new Condition.PropertyIs(key, property.Needed(key))
            : part.Fault<Condition>(name, $"'{name}' asks for one property at a time", new Condition.CartLeft());

    private static Condition Words(Part part, string name, string words) =>
        words.StartsWith(Negation, StringComparison.Ordinal)
            ? new Condition.Not(Word(part, name, words[Negation.Length..].Trim()))
            : Word(part, name, words);

    private static Condition Word(Part part, string name, string word) =>
        word switch
        {
            "cart-left" => new Condition.CartLeft(),
            "ordered" => new Condition.Ordered(),
            "window-open" => new Condition.WindowOpen(),
            _ => part.Fault<Condition>(name, $"'{word}' is no condition: cart-left, ordered, window-open", new Condition.CartLeft()),
        };
}
