using Vorba.Vocabulary;
using Vorba.Writing.Templates;

namespace Vorba.Writing;

/// <summary>Fills cards, and makes cards of the lines of a cart.</summary>
internal static class CardComposing
{
    public static Card? Compose(Card card, TextComposing texts)
    {
        var title = texts.Fill(card.Title).Trim();
        if (title.Length == 0)
        {
            texts.Remark("a card was left out, because its title came out empty");
            return null;
        }

        return new(title.ShortenedTo(Limits.CardText))
        {
            Subtitle = card.Subtitle is { } subtitle && texts.Fill(subtitle).Trim() is { Length: > 0 } filled ? filled.ShortenedTo(Limits.CardText) : null,
            Picture = card.Picture is { } picture ? texts.Address(picture, $"the picture of '{title}'") : null,
            Buttons = texts.Buttons(card.Buttons),
        };
    }

    /// <summary>One card a cart line, ten at most. Buttons may speak of the line as "line".</summary>
    public static IReadOnlyList<Card> OfCart(TextComposing texts, IReadOnlyList<Button> buttons) =>
        texts.Values.At("cart.lines") is TemplateValue.List lines
            ? [.. lines.Items.OfType<TemplateValue.Map>().Take(Limits.Cards).Select(line => OfLine(line, texts, buttons)).OfType<Card>()]
            : [];

    private static Card? OfLine(TemplateValue.Map line, TextComposing texts, IReadOnlyList<Button> buttons)
    {
        var title = Words(line.Member("title"), texts).Trim();
        var picture = Words(line.Member("picture"), texts).Trim();
        return title.Length == 0 ? null : new(title.ShortenedTo(Limits.CardText))
        {
            Subtitle = Subtitle(line, texts),
            Picture = Addresses.CanOpen(picture) ? picture : null,
            Buttons = texts.Knowing("line", line).Buttons(buttons),
        };
    }

    /// <summary>"2 × 129,90 lei"; only the price where there is one piece.</summary>
    private static string? Subtitle(TemplateValue.Map line, TextComposing texts)
    {
        var quantity = Words(line.Member("quantity"), texts);
        var price = Words(line.Member("price"), texts);
        var subtitle = price.Length == 0 || quantity is "" or "1" ? price : $"{quantity} × {price}";
        return subtitle.Length == 0 ? null : subtitle.ShortenedTo(Limits.CardText);
    }

    private static string Words(TemplateValue value, TextComposing texts) => TemplateText.Of(value, texts.Settings);
}
