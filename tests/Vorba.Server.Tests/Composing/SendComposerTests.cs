using Vorba.Server.Links;
using Vorba.Server.Tests.Hosting;
using Vorba.Server.Tests.Links;
using Vorba.Server.Tests.Webhooks;
using Vorba.Vocabulary;

namespace Vorba.Server.Tests.Composing;

/// <summary>What leaves, as the channel gets it.</summary>
public sealed class SendComposerTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task A_reminder_shows_the_cart_with_its_picture_and_leads_over_our_own_link()
    {
        await server.AcceptsAsync(Signed.Shopify(
            "products/update", """{"id":1,"title":"Watch","status":"active","variants":[{"price":"9.99"}],"image":{"src":"https://cdn.example/watch.png"}}"""));
        var token = await LinkStory.RemindedAsync(server, "851", "composed");
        var reminder = server.Messenger.Sent.Last(sent => sent.To.Value.EndsWith("/851", StringComparison.Ordinal)).Message;
        var card = Assert.Single(reminder.Bubbles.OfType<Bubble.Cards>().Single().Items);

        Assert.Null(reminder.Email);
        Assert.Equal(("Watch", "https://cdn.example/watch.png"), (card.Title, card.Picture));
        Assert.Equal($"https://vorba.example/r/{token}", Assert.IsType<Button.Link>(Assert.Single(card.Buttons)).Target);
    }

    [Fact]
    public async Task An_e_mail_has_no_bubbles_and_its_own_way_out()
    {
        var exit = await LinkStory.RemindedByEmailAsync(server, "radu.mail@example.com", "composed-mail");
        var mail = server.Email.Sent.Single(sent => sent.To.Value == "radu.mail@example.com").Message;

        Assert.Empty(mail.Bubbles);
        Assert.Contains("Watch", mail.Email!.Subject, StringComparison.Ordinal);
        Assert.StartsWith("https://vorba.example/r/", mail.Email.CallToAction!.Target, StringComparison.Ordinal);
        Assert.NotNull(server.Get<LinkTokens>().ReadExit(exit.AbsolutePath["/u/".Length..]));
    }

    [Fact]
    public async Task A_tap_belongs_to_the_journey_that_asked()
    {
        await LinkStory.RemindedAsync(server, "852", "asked");
        var question = server.Messenger.Sent.First(sent => sent.To.Value.EndsWith("/852", StringComparison.Ordinal)).Message;
        var replies = question.Bubbles.OfType<Bubble.Text>().SelectMany(text => text.QuickReplies).ToList();

        Assert.NotEmpty(replies);
        Assert.All(replies, reply => Assert.NotNull(Vorba.Flows.ReplyPayload.Read(reply.Payload)));
    }
}
