using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>Where a later step needs the window, a reply is offered (A5).</summary>
internal static class LinkWhereTapKeepsWindow
{
    public static readonly CopyRule Rule = new(
        "link-closes-window", Weight.Advice, "A link tells nobody of the tap and keeps no window open; a reply does both.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Context.LaterStepNeedsWindow && message.Taps > 0 && message.Replies == 0
            ? [Rule.On(message.Buttons[0].Title, $"'{message.Buttons[0].Button.Title}' opens a page but does not keep the window open for the next step; add a reply.")]
            : [];
}
