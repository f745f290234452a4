using Vorba.Writing.Languages;
using Vorba.Writing.Reading;
using Vorba.Writing.Voices;

namespace Vorba.Writing.Rules;

/// <summary>Slang stands where the voice likes it (A19).</summary>
internal static class SlangOfVoice
{
    public static readonly CopyRule Rule = new(
        "slang", Weight.Advice, "Slang fits some brands and embarrasses others.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Context.Voice is { Slang: Liking.Never } voice
            ? CopyRule.Each(message, WordKind.Slang, (text, mention) => Rule.On(
                text, mention.Start, mention.Length, $"'{text.At(mention)}' is slang, which the voice '{voice.Name}' does not speak."))
            : [];
}
