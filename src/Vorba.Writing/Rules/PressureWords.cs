using Vorba.Writing.Languages;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>Nobody is pushed (A9).</summary>
internal static class PressureWords
{
    public static readonly CopyRule Rule = new(
        "pressure", Weight.Advice, "Pressure is what people know spam by; a reason to act works without it.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        CopyRule.Each(message, WordKind.Pressure, (text, mention) => Rule.On(text, mention.Start, mention.Length, $"'{text.At(mention)}' pushes."));
}
