using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>A link is a button, not an address in the text (A8).</summary>
internal static class BareLink
{
    public static readonly CopyRule Rule = new(
        "bare-link", Weight.Advice, "An address among words is ugly and hard to hit with a thumb; a button is neither.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        CopyRule.Each(message, text => text.Links is [var link, ..] ? Rule.On(text, link.Start, link.Length, "Put this address behind a button.") : null);
}
