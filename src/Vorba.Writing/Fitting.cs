using Vorba.Vocabulary;

namespace Vorba.Writing;

/// <summary>Gives a composed message the form its channel can carry. Nothing is lost but what a title has too much.</summary>
public static class Fitting
{
    public static Message Fit(Message message, Channel channel) =>
        channel is Channel.Messenger ? message with { Bubbles = [.. message.Bubbles.SelectMany(Fit)] } : message;

    private static IEnumerable<Bubble> Fit(Bubble bubble) =>
        bubble switch
        {
            Bubble.Text text => FitText(text),
            Bubble.Cards cards => cards.Items.Select(Fit).Chunk(Limits.Cards).Select(Bubble (some) => new Bubble.Cards(some)),
            Bubble.CartCards cart => [new Bubble.CartCards(Fit(cart.Buttons))],
            _ => [bubble],
        };

    /// <summary>Taps stay with the last piece, where the eye ends up.</summary>
    private static IEnumerable<Bubble> FitText(Bubble.Text text)
    {
        var pieces = Splitting.Split(text.Words, Limits.TextWithButtons)
            .Select(piece => piece.Trim())
            .Where(piece => piece.Length > 0)
            .ToArray();
        var last = text with { Words = pieces.LastOrDefault(""), Buttons = Fit(text.Buttons), QuickReplies = [.. text.QuickReplies.Select(Fit).Cast<Button.Reply>()] };
        return [.. pieces.SkipLast(1).Select(piece => new Bubble.Text(piece)), last];
    }

    private static Card Fit(Card card) =>
        card with
        {
            Title = card.Title.ShortenedTo(Limits.CardText),
            Subtitle = card.Subtitle?.ShortenedTo(Limits.CardText),
            Buttons = Fit(card.Buttons),
        };

    private static IReadOnlyList<Button> Fit(IReadOnlyList<Button> buttons) => [.. buttons.Select(Fit)];

    private static Button Fit(Button button) => button with { Title = button.Title.ShortenedTo(Limits.ButtonTitle) };
}
