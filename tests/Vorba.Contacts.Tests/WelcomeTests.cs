using Vorba.Flows;
using Vorba.Vocabulary;
using static Vorba.Contacts.Tests.Some;

namespace Vorba.Contacts.Tests;

public sealed class WelcomeTests
{
    [Theory]
    [InlineData("pentru mine", "coupon Messenger")]
    [InlineData("It's a gift 🎁", "coupon-for-gift Messenger")]
    public void A_typed_answer_brings_the_coupon(string words, string coupon) =>
        Assert.Equal(["for-whom Messenger", coupon], new Story(Stranger).Hear(GetStarted(Noon)).Hear(Said(Noon, words)).LeftSteps);

    [Fact]
    public void A_quick_reply_whose_payload_is_not_ours_counts_by_its_title() =>
        Assert.Equal("coupon Messenger", new Story(Stranger).Hear(GetStarted(Noon))
            .Hear(new ChannelEvent.Tapped(AnasThread, Noon, "For me 🙋", "another-bot", null)).LeftSteps.Last());

    [Fact]
    public void A_tap_on_the_question_counts_once()
    {
        var story = new Story(Stranger).Hear(GetStarted(Noon));
        var tap = new ChannelEvent.Tapped(AnasThread, Noon, "For me 🙋", new ReplyPayload(story.Left[0].Send.Journey, "for-whom", "me").ToString(), null);

        Assert.Equal(["for-whom Messenger", "coupon Messenger"], story.Hear(tap).Hear(tap).LeftSteps);
    }

    [Theory]
    [InlineData("vorba:01958ac0000070008000000000000009:2:for-whom:me")]
    [InlineData("vorba:01958ac0000070008000000000000001:1:for-whom:nobody")]
    [InlineData("vorba:01958ac0000070008000000000000001:1:elsewhere:me")]
    [InlineData("vorba:::::")]
    public void A_tap_that_belongs_nowhere_is_heard_and_changes_nothing(string payload)
    {
        var story = new Story(Stranger).Hear(GetStarted(Noon)).Hear(new ChannelEvent.Tapped(AnasThread, Noon, "?", payload, null));

        Assert.Equal(["for-whom Messenger"], story.LeftSteps);
        Assert.Contains(new Entry.Heard("tapped", "?"), story.Entries);
    }

    [Fact]
    public void Whoever_never_answers_gets_the_coupon_while_the_window_is_open() =>
        Assert.Equal(["for-whom Messenger", "coupon Messenger"], new Story(Stranger).Hear(GetStarted(Noon)).Later(hours: 72).LeftSteps);

    [Fact]
    public void A_name_that_the_channel_tells_does_not_replace_the_shops()
    {
        var told = new ChannelEvent.Introduced(AnasThread, Noon, "Anișoara", "Ionescu", "en");

        var story = new Story(Ana).Hear(told);

        Assert.Equal(("Ana", "Ionescu", "en"), (story.Contact.FirstName, story.Contact.LastName, story.Contact.Locale));
        Assert.Equal(Ana.Window, story.Contact.Window);
    }
}
