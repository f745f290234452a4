using Vorba.Writing.Languages;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>A message asks for a word or a tap (A9).</summary>
internal static class AsksNothing
{
    public static readonly CopyRule Rule = new(
        "asks-nothing", Weight.Advice, "A conversation asks. A question or a button brings an answer, and the answer keeps the window open.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Texts.Count > 0 && message.Taps == 0 && !message.ShowsCards && !message.Texts.Any(text => text.HasQuestionMark || text.Mentioned(WordKind.Question))
            ? [Rule.OnAll("Nothing here asks for an answer; end with a question or a button.")]
            : [];
}
