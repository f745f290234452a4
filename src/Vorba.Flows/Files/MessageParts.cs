using Vorba.Vocabulary;

namespace Vorba.Flows.Files;

/// <summary>Messages as flow files write them.</summary>
internal static class MessageParts
{
    public static Message Message(Part? part)
    {
        if (part is null)
        {
            return new();
        }

        var message = new Message { Bubbles = [.. part.List("bubbles").Select(Bubble).OfType<Bubble>()], Email = Email(part.Inner("email")) };
        part.Done();
        return message;
    }

    private static Bubble? Bubble(Part part)
    {
        Bubble? bubble = part.Has("text")
            ? new Bubble.Text(part.Needed("text").Trim()) { Buttons = Buttons(part, "buttons") }
            : part.Has("picture")
                ? new Bubble.Picture(part.Needed("picture"))
                : part.Has("cart-cards")
                    ? new Bubble.CartCards(Buttons(part, "cart-cards"))
                    : part.Fault<Bubble?>("", "a bubble is a 'text', a 'picture' or 'cart-cards'", null);
        part.Done();
        return bubble;
    }

    private static IReadOnlyList<Button> Buttons(Part part, string name) => [.. part.List(name).Select(Button).OfType<Button>()];

    private static Button? Button(Part part)
    {
        Button? button = part.Has("link")
            ? new Button.Link(part.Needed("link"), part.Needed("to"))
            : part.Has("reply")
                ? new Button.Reply(part.Needed("reply"), part.Needed("value"))
                : part.Fault<Button?>("", "a button is a 'link' with 'to', or a 'reply' with 'value'", null);
        part.Done();
        return button;
    }

    private static EmailForm? Email(Part? part)
    {
        if (part is null)
        {
            return null;
        }

        var form = new EmailForm(part.Needed("subject"), part.Needed("text").Trim())
        {
            Preheader = part.Text("preheader"),
            ShowsCart = part.Yes("shows-cart"),
            CallToAction = part.Inner("button") is { } button ? Button(button) as Button.Link : null,
        };
        part.Done();
        return form;
    }
}
