using Vorba.Vocabulary;
using Vorba.Writing.Reading;
using Vorba.Writing.Rules;

namespace Vorba.Writing;

/// <summary>Holds a message against all copy rules.</summary>
public static class Lint
{
    public static IReadOnlyList<Finding> Check(Message message, LintContext context)
    {
        var read = ReadMessage.Of(message, context);
        var findings = new List<Finding>();
        foreach (var rule in CopyRules.All)
        {
            findings.AddRange(rule.Check(read));
        }

        return findings;
    }

    public static IReadOnlyList<Finding> Check(string text, LintContext context) =>
        Check(new Message { Bubbles = [new Bubble.Text(text)] }, context);

    /// <summary>The message with one fix made; the same message where the finding has none or no longer fits.</summary>
    public static Message Apply(Message message, Finding finding) =>
        finding is { Fix: { } fix, Place: { } place } && place.Bubble < message.Bubbles.Count
            ? message with { Bubbles = [.. message.Bubbles.Select((bubble, index) => index == place.Bubble ? Fixing.Apply(bubble, place, fix) : bubble)] }
            : message;
}
