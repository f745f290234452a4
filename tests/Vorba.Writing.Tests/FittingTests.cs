using Vorba.Vocabulary;

namespace Vorba.Writing.Tests;

public sealed class FittingTests
{
    [Fact]
    public void A_long_text_becomes_several_bubbles_and_the_taps_stay_with_the_last()
    {
        var sentence = "Ceasul pe care l-ai ales te așteaptă încă în coș. ";
        var message = new Message
        {
            Bubbles = [new Bubble.Text(string.Concat(Enumerable.Repeat(sentence, 20))) { Buttons = [new Button.Reply("Da", "DA")] }],
        };

        var bubbles = Fitting.Fit(message, Channel.Messenger).Bubbles.Cast<Bubble.Text>().ToArray();

        Assert.Equal(2, bubbles.Length);
        Assert.All(bubbles, bubble => Assert.True(bubble.Words.Length <= Limits.TextWithButtons && bubble.Words.EndsWith('.')));
        Assert.Empty(bubbles[0].Buttons);
        Assert.Single(bubbles[1].Buttons);
    }

    [Fact]
    public void Exactly_640_is_one_bubble() =>
        Assert.Single(Fitting.Fit(new() { Bubbles = [new Bubble.Text(new string('a', 640))] }, Channel.Messenger).Bubbles);

    [Fact]
    public void Titles_are_shortened_to_what_the_platform_takes()
    {
        var card = new Card(new string('t', 81)) { Subtitle = new string('s', 80), Buttons = [new Button.Link("Vezi toate produsele", "https://a.example"), new Button.Reply("Vezi toate produsele!", "x")] };

        var fitted = Assert.IsType<Bubble.Cards>(Assert.Single(Fitting.Fit(new() { Bubbles = [new Bubble.Cards([card])] }, Channel.Messenger).Bubbles)).Items[0];

        Assert.Equal(new string('t', 79) + "…", fitted.Title);
        Assert.Equal(card.Subtitle, fitted.Subtitle);
        Assert.Equal(["Vezi toate produsele", "Vezi toate…"], fitted.Buttons.Select(button => button.Title));
    }

    [Fact]
    public void Eleven_cards_become_two_rows() =>
        Assert.Equal(
            [10, 1],
            Fitting.Fit(new() { Bubbles = [new Bubble.Cards([.. Enumerable.Range(1, 11).Select(n => new Card($"{n}"))])] }, Channel.Messenger)
                .Bubbles.Cast<Bubble.Cards>().Select(cards => cards.Items.Count));

    [Fact]
    public void An_email_stays_as_it_is()
    {
        var message = new Message { Bubbles = [new Bubble.Text(new string('a', 900))] };

        Assert.Same(message, Fitting.Fit(message, Channel.Email));
    }
}
