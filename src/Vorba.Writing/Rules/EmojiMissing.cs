using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>A message has an emoji or a picture (A20).</summary>
internal static class EmojiMissing
{
    public static readonly CopyRule Rule = new(
        "emoji-missing", Weight.Advice, "Words alone look like a bank statement; one emoji gives them a face.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Texts.Count > 0 && !message.ShowsPicture && message.Context.Voice is not { EmojiMost: 0 } && message.Texts.All(text => text.Emoji.Count == 0)
            ? [Rule.On(message.Texts[0], "No emoji and no picture; one of them breaks up the words.")]
            : [];
}
