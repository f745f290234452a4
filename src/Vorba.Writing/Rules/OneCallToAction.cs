using Vorba.Vocabulary;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>One link leads on; the other taps are answers (A9).</summary>
internal static class OneCallToAction
{
    public const int Most = 1;

    public static readonly CopyRule Rule = new(
        "one-call-to-action", Weight.Advice, "Who may go two ways often goes neither.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Buttons.Where(LeadsOn).Skip(Most).FirstOrDefault() is { Button: not null } second
            ? [Rule.On(second.Title, $"'{second.Button.Title}' is a second way out of the message; keep the one that matters.")]
            : [];

    /// <summary>Each card may lead to its own product.</summary>
    private static bool LeadsOn(ReadButton button) =>
        button.Button is Button.Link && !button.Part.StartsWith("cards", StringComparison.Ordinal);
}
