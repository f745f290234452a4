using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>Placeholders are complete and name filters that exist.</summary>
internal static class BrokenTemplate
{
    public static readonly CopyRule Rule = new(
        "broken-template", Weight.Fault, "A placeholder that is not understood would drop the whole bubble.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        CopyRule.Each(message, text => text.Broken is { } error ? Rule.On(text, $"A placeholder is broken ({error}).") : null);
}
