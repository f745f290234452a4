using Vorba.Writing.Languages;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>No word that the voice avoids (A18).</summary>
internal static class AvoidedWord
{
    public static readonly CopyRule Rule = new(
        "avoided-word", Weight.Advice, "The voice never says this; a voice shows in what it leaves out.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Context.Voice is { } voice
            ? CopyRule.Each(message, WordKind.Avoided, (text, mention) => Rule.On(
                text, mention.Start, mention.Length, $"The voice '{voice.Name}' does not say '{text.At(mention)}'.", Spelling.Instead(text, mention)))
            : [];
}
