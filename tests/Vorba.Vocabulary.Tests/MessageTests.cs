using System.Text.Json;

namespace Vorba.Vocabulary.Tests;

public sealed class MessageTests
{
    private static readonly Message Full = new()
    {
        Bubbles =
        [
            new Bubble.Text("Hi 👋") { Buttons = [new Button.Link("Shop", "https://shop.example"), new Button.Reply("Later", "later")], QuickReplies = [new("Me", "me")] },
            new Bubble.Picture("https://shop.example/hi.gif"),
            new Bubble.Cards([new("Walnut bag") { Subtitle = "199.90 RON", Picture = "https://shop.example/bag.png" }]),
            new Bubble.CartCards([new Button.Link("Checkout", "https://shop.example/cart")]),
        ],
        Email = new("Your cart", "It is still **here**.") { Preheader = "Short", ShowsCart = true, CallToAction = new("Back", "https://shop.example/cart") },
    };

    [Fact]
    public void A_message_is_read_as_it_was_written_whatever_it_holds() =>
        Assert.Equivalent(Full, JsonSerializer.Deserialize<Message>(JsonSerializer.Serialize(Full)), strict: true);

    [Fact]
    public void An_empty_cart_says_so()
    {
        Assert.True(new Cart("cart-1").IsEmpty);
        Assert.False(new Cart("cart-1") { Lines = [new("41", "Walnut bag", 1, new(199.90m, "RON"))] }.IsEmpty);
    }
}
