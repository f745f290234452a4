using Vorba.Writing.Languages;
using Vorba.Writing.Reading;
using Vorba.Writing.Voices;

namespace Vorba.Writing.Rules;

/// <summary>Two words that people contract are contracted, unless the voice never does (A19).</summary>
internal static class Contractions
{
    public static readonly CopyRule Rule = new(
        "contraction", Weight.Advice, "People contract when they talk; whole forms sound read aloud.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Context.Voice is { Contractions: not Liking.Often }
            ? NotOfVoice(message)
            : CopyRule.Each(message, WordKind.Uncontracted, (text, mention) => GoesOn(text, mention)
                ? Rule.On(text, mention.Start, mention.Length, $"'{text.At(mention)}' is said as '{mention.Instead}'.", Spelling.Instead(text, mention))
                : null);

    /// <summary>At the end of a sentence nobody contracts: "yes, it is".</summary>
    private static bool GoesOn(ReadText text, Mention mention)
    {
        var end = mention.Start + mention.Length;
        return end + 1 < text.Raw.Length && text.Raw[end] == ' ' && char.IsLetter(text.Raw[end + 1]);
    }

    private static IReadOnlyList<Finding> NotOfVoice(ReadMessage message) =>
        message.Context.Voice is { Contractions: Liking.Never } voice && message.Context.Language.Code == "en"
            ? CopyRule.Each(message, WordKind.Contraction, (text, mention) => Rule.On(
                text, mention.Start, mention.Length, $"The voice '{voice.Name}' does not contract: '{text.At(mention)}'."))
            : [];
}
