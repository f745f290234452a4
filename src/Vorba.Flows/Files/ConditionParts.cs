using Vorba.Flows.Steps;
using YamlDotNet.RepresentationModel;

namespace Vorba.Flows.Files;

/// <summary>Conditions as flow files write them: a word, "not WORD", or "property: value" as a mapping.</summary>
internal static class ConditionParts
{
    private const string Negation = "not ";

    public static Condition Condition(Part part, string name) =>
        part.Of(name) switch
        {
            YamlScalarNode { Value: { Length: > 0 } word } => word.StartsWith(Negation, StringComparison.Ordinal)
                ? new Condition.Not(Word(part, name, word[Negation.Length..].Trim()))
                : Word(part, name, word),
            YamlMappingNode { Children.Count: 1 } when part.Inner(name) is { } property && property.Names.ToList() is [var key] =>
                new Condition.PropertyIs(key, property.Needed(key)),
            _ => part.Fault<Condition>(name, $"'{name}' needs a condition: cart-left, ordered, window-open, or a property", new Condition.CartLeft()),
        };

    private static Condition Word(Part part, string name, string word) =>
        word switch
        {
            "cart-left" => new Condition.CartLeft(),
            "ordered" => new Condition.Ordered(),
            "window-open" => new Condition.WindowOpen(),
            _ => part.Fault<Condition>(name, $"'{word}' is no condition: cart-left, ordered, window-open", new Condition.CartLeft()),
        };
}
