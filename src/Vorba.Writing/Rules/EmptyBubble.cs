using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>A text bubble says something.</summary>
internal static class EmptyBubble
{
    public static readonly CopyRule Rule = new(
        "empty-bubble", Weight.Fault, "Messenger refuses a message without words.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        CopyRule.Each(message, text => string.IsNullOrWhiteSpace(text.Raw) ? Rule.On(text, "This bubble has no words.") : null);
}
