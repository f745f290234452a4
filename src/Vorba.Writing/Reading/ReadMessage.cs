using Vorba.Vocabulary;

namespace Vorba.Writing.Reading;

/// <summary>A small part of a message with its place: a title, an address.</summary>
internal readonly record struct ReadPart(int Bubble, string Name, string Text);

/// <summary>A button with its place in the message.</summary>
internal readonly record struct ReadButton(int Bubble, string Part, Button Button)
{
    public ReadPart Title => new(Bubble, Part + ".title", Button.Title);

    public bool IsQuickReply => Part.StartsWith("quick", StringComparison.Ordinal);
}

/// <summary>A card with its place in the message.</summary>
internal readonly record struct ReadCard(int Bubble, int Index, Card Card)
{
    public ReadPart Part(string name, string text) => new(Bubble, $"cards[{Index}].{name}", text);
}

/// <summary>A message, read once for all rules.</summary>
internal sealed record ReadMessage(Message Message, LintContext Context)
{
    public IReadOnlyList<ReadText> Texts { get; private init; } = [];

    public IReadOnlyList<ReadButton> Buttons { get; private init; } = [];

    public IReadOnlyList<ReadCard> Cards { get; private init; } = [];

    /// <summary>Pictures and GIFs that stand by themselves.</summary>
    public IReadOnlyList<ReadPart> Pictures { get; private init; } = [];

    public bool ShowsCards { get; private init; }

    public bool ShowsPicture => ShowsCards || Pictures.Count > 0;

    public int Taps => Buttons.Count;

    /// <summary>Buttons whose tap reopens the window.</summary>
    public int Replies => Buttons.Count(button => button.Button is Button.Reply);

    public static ReadMessage Of(Message message, LintContext context)
    {
        var (texts, buttons, cards, pictures) = (new List<ReadText>(), new List<ReadButton>(), new List<ReadCard>(), new List<ReadPart>());
        for (var at = 0; at < message.Bubbles.Count; at++)
        {
            switch (message.Bubbles[at])
            {
                case Bubble.Text text:
                    texts.Add(ReadText.Of(at, text.Words, context));
                    AddButtons(buttons, at, "buttons", text.Buttons);
                    AddButtons(buttons, at, "quick_replies", text.QuickReplies);
                    break;
                case Bubble.Cards row:
                    AddCards(cards, buttons, at, row.Items);
                    break;
                case Bubble.CartCards cart:
                    AddButtons(buttons, at, "buttons", cart.Buttons);
                    break;
                case Bubble.Picture picture:
                    pictures.Add(new(at, "picture", picture.Source));
                    break;
            }
        }

        return new(message, context)
        {
            Texts = texts,
            Buttons = buttons,
            Cards = cards,
            Pictures = pictures,
            ShowsCards = message.Bubbles.Any(bubble => bubble is Bubble.CartCards) || cards.Exists(card => card.Card.Picture is not null),
        };
    }

    private static void AddButtons(List<ReadButton> all, int bubble, string part, IReadOnlyList<Button> buttons)
    {
        for (var at = 0; at < buttons.Count; at++)
        {
            all.Add(new(bubble, $"{part}[{at}]", buttons[at]));
        }
    }

    private static void AddCards(List<ReadCard> all, List<ReadButton> buttons, int bubble, IReadOnlyList<Card> cards)
    {
        for (var at = 0; at < cards.Count; at++)
        {
            all.Add(new(bubble, at, cards[at]));
            AddButtons(buttons, bubble, $"cards[{at}].buttons", cards[at].Buttons);
        }
    }
}
