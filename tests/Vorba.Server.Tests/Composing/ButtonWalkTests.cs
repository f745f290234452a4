using Vorba.Server.Composing;
using Vorba.Vocabulary;

namespace Vorba.Server.Tests.Composing;

public sealed class ButtonWalkTests
{
    private static readonly Button.Link Link = new("Open", "https://ceas.example");
    private static readonly Button.Reply Reply = new("Yes", "yes");

    [Fact]
    public void Every_button_is_met_once_in_the_order_in_which_it_stands()
    {
        var met = new List<string>();
        Everywhere().WithButtons(button =>
        {
            met.Add(button.Title);
            return button;
        });

        Assert.Equal(["text", "quick", "card", "cart-cards", "call", "product"], met);
    }

    [Fact]
    public void What_is_put_in_its_place_stands_where_the_button_stood()
    {
        var changed = Everywhere().WithButtons(button => button with { Title = $"{button.Title}!" });

        Assert.Equal("text!", ((Bubble.Text)changed.Bubbles[0]).Buttons[0].Title);
        Assert.Equal("quick!", ((Bubble.Text)changed.Bubbles[0]).QuickReplies[0].Title);
        Assert.Equal("card!", ((Bubble.Cards)changed.Bubbles[1]).Items[0].Buttons[0].Title);
        Assert.Equal("cart-cards!", ((Bubble.CartCards)changed.Bubbles[2]).Buttons[0].Title);
        Assert.Equal(("call!", "product!"), (changed.Email!.CallToAction!.Title, changed.Email.Products[0].Buttons[0].Title));
    }

    [Fact]
    public void A_message_without_buttons_stays_as_it_is()
    {
        var message = new Message { Bubbles = [new Bubble.Picture("https://ceas.example/a.gif")], Email = new("Subject", "Text") };

        Assert.Equal(message.Bubbles, message.WithButtons(_ => Reply).Bubbles);
    }

    private static Message Everywhere() => new()
    {
        Bubbles =
        [
            new Bubble.Text("Hi") { Buttons = [Link with { Title = "text" }], QuickReplies = [Reply with { Title = "quick" }] },
            new Bubble.Cards([new Card("Watch") { Buttons = [Link with { Title = "card" }] }]),
            new Bubble.CartCards([Link with { Title = "cart-cards" }]),
        ],
        Email = new("Subject", "Text")
        {
            CallToAction = Link with { Title = "call" },
            Products = [new Card("Watch") { Buttons = [Link with { Title = "product" }] }],
        },
    };
}
