using Vorba.Vocabulary;
using Vorba.Writing.Languages;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>A message about an order speaks of the order and of no offer.</summary>
internal static class PromotionInOrderUpdate
{
    public static readonly CopyRule Rule = new(
        "promotion-in-order-update", Weight.Fault, "Outside the window an order message with an offer in it breaks the platform's rules and can block the page.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Context.Purpose is Purpose.OrderUpdate
            ? CopyRule.Each(message, WordKind.Promotion, (text, mention) =>
                Rule.On(text, mention.Start, mention.Length, $"'{text.At(mention)}' sells, and this message may only tell of the order."))
            : [];
}
