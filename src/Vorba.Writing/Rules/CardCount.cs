using Vorba.Vocabulary;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>A row holds one to ten cards.</summary>
internal static class CardCount
{
    public static readonly CopyRule Rule = new(
        "card-count", Weight.Fault, "Messenger refuses an empty row and one of more than ten cards.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        [.. message.Message.Bubbles
            .OfType<Bubble.Cards>()
            .Where(cards => cards.Items.Count is 0 or > Limits.Cards)
            .Select(cards => Rule.OnAll($"A row of {cards.Items.Count} cards; Messenger takes 1 to {Limits.Cards}."))];
}
