using Vorba.Vocabulary;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>A reply carries a payload of 1 to 1000 units.</summary>
internal static class PayloadLimit
{
    public static readonly CopyRule Rule = new(
        "payload-limit", Weight.Fault, "Messenger refuses a longer payload, and without one nobody hears of the tap.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        [.. message.Buttons
            .Where(button => button.Button is Button.Reply { Payload.Length: 0 or > Limits.Payload })
            .Select(button => Rule.On(button.Title, $"The reply '{button.Button.Title}' needs a payload of 1 to {Limits.Payload} characters."))];
}
