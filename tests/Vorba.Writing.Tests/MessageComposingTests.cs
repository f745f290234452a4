using Vorba.Vocabulary;
using Vorba.Writing.Templates;

namespace Vorba.Writing.Tests;

public sealed class MessageComposingTests
{
    private static readonly Message Forgotten = new()
    {
        Bubbles =
        [
            new Bubble.Text("Bună, {{ contact.first_name | default: \"prietene\" }}! Ai lăsat {{ cart.count }} {{ cart.count | plural: 'produs', 'produse', 'de produse' }} în coș 👇"),
            new Bubble.CartCards([new Button.Link("Spre coș", "{{ cart.url }}"), new Button.Reply("Despre", "about:{{ line.product_id }}")]),
        ],
        Email = new("Coșul tău, {{ contact.first_name }}", "Te așteaptă.") { ShowsCart = true, CallToAction = new("Spre coș", "{{ cart.url }}") },
    };

    [Fact]
    public void Every_text_is_filled()
    {
        var composed = MessageComposing.Compose(Forgotten, Some.Ana, Some.Romanian);

        Assert.Empty(composed.Remarks);
        Assert.Equal("Bună, Ana! Ai lăsat 3 produse în coș 👇", Assert.IsType<Bubble.Text>(composed.Message.Bubbles[0]).Words);
        Assert.Equal("Coșul tău, Ana", composed.Message.Email!.Subject);
        Assert.Equal(2, composed.Message.Email.Products.Count);
        Assert.Equal("https://shop.example/cart/1", composed.Message.Email.CallToAction!.Target);
    }

    [Fact]
    public void A_cart_becomes_cards()
    {
        var cards = Assert.IsType<Bubble.Cards>(MessageComposing.Compose(Forgotten, Some.Ana, Some.Romanian).Message.Bubbles[1]).Items;

        Assert.Equal(("Ceas Aviator", "2 × 129,90 lei", "https://shop.example/ceas.jpg"), (cards[0].Title, cards[0].Subtitle, cards[0].Picture));
        Assert.Equal(("49,00 lei", null), (cards[1].Subtitle, cards[1].Picture));
        Assert.Equal(new Button.Reply("Despre", "about:2"), cards[1].Buttons[1]);
    }

    [Fact]
    public void A_cart_of_eleven_lines_shows_ten_cards()
    {
        var cart = Some.Cart with { Lines = [.. Enumerable.Range(1, 11).Select(n => new CartLine($"{n}", new string('ș', 90), 1, new(n, "RON")))] };
        var cards = Assert.IsType<Bubble.Cards>(MessageComposing.Compose(Forgotten, Some.Ana.With("cart", ShopValues.Of(cart)), Some.Romanian).Message.Bubbles[1]).Items;

        Assert.Equal(10, cards.Count);
        Assert.All(cards, card => Assert.True(card.Title.Length <= Limits.CardText));
    }

    [Fact]
    public void Without_a_cart_there_are_no_cards_and_that_is_said()
    {
        var composed = MessageComposing.Compose(Forgotten, Values.Empty, Some.Romanian);

        Assert.Single(composed.Message.Bubbles);
        Assert.Contains(composed.Remarks, remark => remark.StartsWith("bubble 2: left out", StringComparison.Ordinal));
        Assert.Null(composed.Message.Email!.CallToAction);
    }

    [Theory]
    [InlineData("/cart")]
    [InlineData("javascript:alert(1)")]
    [InlineData("{{ nothing }}")]
    [InlineData("https://")]
    [InlineData("shop.example/cart")]
    public void A_button_that_leads_nowhere_is_left_out_and_told(string target)
    {
        var composed = MessageComposing.Compose(
            new() { Bubbles = [new Bubble.Text("Hi") { Buttons = [new Button.Link("Go", target), new Button.Reply("Yes", "YES")] }] }, Some.Ana, Some.English);

        Assert.Equal("Yes", Assert.Single(Assert.IsType<Bubble.Text>(composed.Message.Bubbles[0]).Buttons).Title);
        Assert.Contains("'Go'", Assert.Single(composed.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void What_comes_out_empty_is_left_out()
    {
        var composed = MessageComposing.Compose(
            new() { Bubbles = [new Bubble.Text("{{ gone }}"), new Bubble.Text("Hi") { QuickReplies = [new("{{ gone }}", "A"), new("B", "B")] }] }, Some.Ana, Some.English);

        Assert.Equal("B", Assert.Single(Assert.IsType<Bubble.Text>(Assert.Single(composed.Message.Bubbles)).QuickReplies).Title);
        Assert.Equal(2, composed.Remarks.Count);
    }

    [Fact]
    public void A_reply_without_a_payload_is_left_out_and_told()
    {
        var composed = MessageComposing.Compose(Rules.Boundary.Says("Hi", new Button.Reply("Yes", "{{ gone }}")), Some.Ana, Some.English);

        Assert.Empty(Assert.IsType<Bubble.Text>(composed.Message.Bubbles[0]).Buttons);
        Assert.Contains("payload", Assert.Single(composed.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_text_is_left_out_with_its_line_and_column()
    {
        var composed = MessageComposing.Compose(new() { Bubbles = [new Bubble.Text("Hi {{ name"), new Bubble.Text("Hi")] }, Some.Ana, Some.English);

        Assert.Single(composed.Message.Bubbles);
        Assert.Contains("line 1, column 4", composed.Remarks[0], StringComparison.Ordinal);
    }
}
