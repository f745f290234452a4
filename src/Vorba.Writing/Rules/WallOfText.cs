using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>From 130 characters words alone read as a wall (A20).</summary>
internal static class WallOfText
{
    public const int StartsAt = 130;

    public static readonly CopyRule Rule = new(
        "wall-of-text", Weight.Advice, "From 130 characters a message looks like work; emoji, a picture or a line break let the eye rest.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.ShowsPicture
            ? []
            : CopyRule.Each(message, text => text.Characters >= StartsAt && text.Emoji.Count == 0 && !text.Raw.Contains('\n', StringComparison.Ordinal)
                ? Rule.On(text, $"{text.Characters} characters without a rest for the eye; a wall starts at {StartsAt}.")
                : null);
}
