using Vorba.Writing.Languages;
using Vorba.Writing.Reading;
using Vorba.Writing.Voices;

namespace Vorba.Writing.Rules;

/// <summary>A word or an emoji of the voice stands in every message (A18).</summary>
internal static class VoiceMissing
{
    public static readonly CopyRule Rule = new(
        "voice-missing", Weight.Advice, "A voice must show in every message, or there is none.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Context.Voice is { } voice && message.Texts.Count > 0 && !message.Texts.Any(text => text.Mentioned(WordKind.Voice) || HasEmojiOf(voice, text))
            ? [Rule.OnAll($"Nothing here sounds like '{voice.Name}' ({voice.Character}).")]
            : [];

    /// <summary>A hand that points is everybody's and shows no voice.</summary>
    private static bool HasEmojiOf(Voice voice, ReadText text) =>
        text.Emoji.Any(emoji => DirectionCue.Of(text.Raw.AsSpan(emoji.Start, emoji.Length)) is null
            && voice.Emoji.Contains(text.Raw.Substring(emoji.Start, emoji.Length)));
}
