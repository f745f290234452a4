using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>A greeting holds 160 units (A2).</summary>
internal static class GreetingLimit
{
    public static readonly CopyRule Rule = new(
        "greeting-limit", Weight.Fault, "The greeting before the first word holds 160 characters.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Context.IsGreeting
            ? CopyRule.Each(message, text => text.Units > Limits.Greeting
                ? Rule.On(text, $"This greeting can become {text.Units} characters long; it holds {Limits.Greeting}.")
                : null)
            : [];
}
