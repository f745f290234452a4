using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>A card has a title of at most 80 units and something beside it: a line, a picture or a button.</summary>
internal static class CardText
{
    public static readonly CopyRule Rule = new(
        "card-text", Weight.Fault, "Messenger refuses a card without a title, with a longer one, or with nothing but a title.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Cards.Count == 0 ? [] : [.. message.Cards.SelectMany(card => Check(card, message.Context))];

    private static IEnumerable<Finding> Check(ReadCard card, LintContext context)
    {
        var (title, subtitle) = (card.Part("title", card.Card.Title), card.Part("subtitle", card.Card.Subtitle ?? ""));
        if (string.IsNullOrWhiteSpace(title.Text))
        {
            yield return Rule.On(title, "This card has no title.");
        }

        if (card.Card is { Subtitle: null or "", Picture: null or "", Buttons.Count: 0 })
        {
            yield return Rule.On(title, $"The card '{title.Text}' needs a line below its title, a picture or a button.");
        }

        foreach (var part in new[] { title, subtitle }.Where(part => Lengths.LongestUnits(part.Text, context) > Limits.CardText))
        {
            yield return Rule.On(part, $"'{part.Text.ShortenedToRead(30)}' is too long for a card; Messenger takes {Limits.CardText} characters.", Shorter(part.Text));
        }
    }

    private static Fix? Shorter(string text) =>
        text.Contains('{', StringComparison.Ordinal) ? null : new("Shorten it", text.ShortenedTo(Limits.CardText));
}
