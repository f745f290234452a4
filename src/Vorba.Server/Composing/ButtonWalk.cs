using Vorba.Vocabulary;

namespace Vorba.Server.Composing;

/// <summary>Goes through every button of a message, wherever it stands, and puts another in its place.</summary>
public static class ButtonWalk
{
    extension(Message message)
    {
        public Message WithButtons(Func<Button, Button> replace) => message with
        {
            Bubbles = [.. message.Bubbles.Select(bubble => Replace(bubble, replace))],
            Email = message.Email is { } email ? Replace(email, replace) : null,
        };
    }

    private static Bubble Replace(Bubble bubble, Func<Button, Button> replace) =>
        bubble switch
        {
            Bubble.Text text => text with
            {
                Buttons = [.. text.Buttons.Select(replace)],
                QuickReplies = [.. text.QuickReplies.Select(replace).OfType<Button.Reply>()],
            },
            Bubble.Cards cards => new Bubble.Cards([.. cards.Items.Select(card => Replace(card, replace))]),
            Bubble.CartCards cart => new Bubble.CartCards([.. cart.Buttons.Select(replace)]),
            _ => bubble,
        };

    private static EmailForm Replace(EmailForm email, Func<Button, Button> replace) => email with
    {
        CallToAction = email.CallToAction is { } call ? (Button.Link)replace(call) : null,
        Products = [.. email.Products.Select(card => Replace(card, replace))],
    };

    private static Card Replace(Card card, Func<Button, Button> replace) =>
        card with { Buttons = [.. card.Buttons.Select(replace)] };
}
