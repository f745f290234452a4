using Vorba.Vocabulary;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>A text stays below 2000 units, and below 641 where buttons stand under it, also with the longest name filled in.</summary>
internal static class TextLimit
{
    public static readonly CopyRule Rule = new(
        "text-limit", Weight.Fault, "Messenger refuses a longer text, and with it the whole message.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        CopyRule.Each(message, text =>
            Limit(message, text) is var limit && text.Units > limit
                ? Rule.On(text, $"This text can become {text.Units} characters long; Messenger takes {limit}{(limit < Limits.Text ? " with buttons below" : "")}.")
                : null);

    private static int Limit(ReadMessage message, ReadText text) =>
        message.Message.Bubbles[text.Bubble] is Bubble.Text { Buttons.Count: > 0 } ? Limits.TextWithButtons : Limits.Text;
}
