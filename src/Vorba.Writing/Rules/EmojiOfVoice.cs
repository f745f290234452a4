using Vorba.Writing.Reading;
using Vorba.Writing.Voices;

namespace Vorba.Writing.Rules;

/// <summary>Emoji come from the set of the voice (A18).</summary>
internal static class EmojiOfVoice
{
    public static readonly CopyRule Rule = new(
        "emoji-of-voice", Weight.Advice, "The same few emoji make a shop recognisable.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Context.Voice is { Emoji.Count: > 0 } voice ? CopyRule.Each(message, text => Find(text, voice)) : [];

    private static Finding? Find(ReadText text, Voice voice)
    {
        foreach (var emoji in text.Emoji)
        {
            var shown = text.Raw.AsSpan(emoji.Start, emoji.Length);
            if (!IsOfVoice(shown, voice) && DirectionCue.Of(shown) is not CueDirection.Down)
            {
                return Rule.On(
                    text, emoji.Start, emoji.Length, $"{shown} is not among the emoji of the voice '{voice.Name}'.", new($"Use {voice.Emoji[0]}", voice.Emoji[0]));
            }
        }

        return null;
    }

    /// <summary>A skin tone or a variation selector makes no other emoji.</summary>
    private static bool IsOfVoice(ReadOnlySpan<char> shown, Voice voice)
    {
        foreach (var emoji in voice.Emoji)
        {
            if (shown.SequenceEqual(emoji) || shown.StartsWith(emoji.AsSpan().TrimEnd('\uFE0F'), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
