using Vorba.Writing.Languages;
using Vorba.Writing.Reading;
using Vorba.Writing.Voices;

namespace Vorba.Writing.Rules;

/// <summary>Words are those that people say (A17, A19).</summary>
internal static class StiffTone
{
    public static readonly CopyRule Rule = new(
        "stiff", Weight.Advice, "A friend does not write like an office; the plainer word is read faster.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Context.Voice is { Formality: Formality.Formal }
            ? []
            : CopyRule.Each(message, WordKind.Stiff, (text, mention) => Rule.On(
                text, mention.Start, mention.Length, $"'{text.At(mention)}' sounds like an office.", Spelling.Instead(text, mention)));
}
