using Vorba.Writing.Languages;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>An oath stands only where the voice allows it (A19).</summary>
internal static class OathOfVoice
{
    public static readonly CopyRule Rule = new(
        "oath", Weight.Advice, "A mild oath makes some brands human and costs others their customers.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Context.Voice is { Oaths: true }
            ? []
            : CopyRule.Each(message, WordKind.Oath, (text, mention) => Rule.On(
                text, mention.Start, mention.Length, $"'{text.At(mention)}' is an oath; only a voice that allows it may say it."));
}
