using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>At most four emoji stand in a bubble, or as many as the voice says (A21).</summary>
internal static class EmojiTooMany
{
    public const int Most = 4;

    public static readonly CopyRule Rule = new(
        "emoji-too-many", Weight.Advice, "Beyond a few, emoji drown the words and look like an advertisement.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        CopyRule.Each(message, text => text.Emoji.Count > (message.Context.Voice?.EmojiMost ?? Most)
            ? Rule.On(text, $"{text.Emoji.Count} emoji; {message.Context.Voice?.EmojiMost ?? Most} are enough.")
            : null);
}
