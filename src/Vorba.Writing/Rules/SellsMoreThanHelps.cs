using Vorba.Writing.Languages;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>Beside two selling words stands a helping one or a question (A9).</summary>
internal static class SellsMoreThanHelps
{
    public const int From = 2;

    public static readonly CopyRule Rule = new(
        "sells-more-than-helps", Weight.Advice, "A conversation that only sells is ended by one of the two.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Texts.Sum(text => text.Count(WordKind.Promotion) + text.Count(WordKind.Pressure)) is var selling && selling >= From
        && !message.Texts.Any(text => text.HasQuestionMark || text.Mentioned(WordKind.Helpful) || text.Mentioned(WordKind.Question))
            ? [Rule.OnAll($"{selling} selling words and nothing that helps or asks.")]
            : [];
}
