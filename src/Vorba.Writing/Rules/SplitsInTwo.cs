using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>A bubble holds 640 characters; a longer text is sent as several (A1).</summary>
internal static class SplitsInTwo
{
    public const int From = Limits.TextWithButtons + 1;

    public static readonly CopyRule Rule = new(
        "splits-in-two", Weight.Advice, "More than 640 characters arrive as two messages, and the second shrinks the first on a locked phone.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        CopyRule.Each(message, text => text.Units >= From
            ? Rule.On(text, $"{text.Units} characters will arrive as {((text.Units - 1) / Limits.TextWithButtons) + 1} messages or more.")
            : null);
}
