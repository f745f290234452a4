using Vorba.Vocabulary;
using static Vorba.Contacts.Tests.Some;

namespace Vorba.Contacts.Tests;

public sealed class SettlementTests
{
    private static readonly Settlement Busy = new Settlement.Failed("busy", IsPermanent: false);
    private static readonly Settlement Lost = new Settlement.Unknown("timeout");

    [Fact]
    public void A_send_is_claimed_before_it_leaves()
    {
        var story = Reminded(_ => null);

        Assert.Equal((SendState.Attempting, Noon.AddHours(1)), (story.Newest.State, story.Newest.AttemptedAt));
    }

    [Fact]
    public void What_fails_for_now_is_tried_again_later_and_then_goes()
    {
        var tries = 0;
        var story = Reminded(_ => ++tries < 3 ? Busy : new Settlement.Sent(["m_1"])).Later(hours: 2);

        Assert.Equal([60, 61, 66], story.Left.Select(left => (left.At - Noon).TotalMinutes));
        Assert.Equal((SendState.Sent, null), (story.Newest.State, story.Newest.Reason));
    }

    [Fact]
    public void What_fails_again_and_again_is_given_up_and_the_email_stands_in()
    {
        var story = Reminded(send => send.Channel is Channel.Messenger ? Busy : new Settlement.Sent(["mail"])).Later(hours: 10);

        Assert.Equal(5, story.Left.Count(left => left.Send.Channel is Channel.Messenger));
        Assert.Equal("reminder Email", story.LeftSteps.Last());
    }

    [Fact]
    public void What_may_have_arrived_is_never_repeated_and_an_echo_settles_it()
    {
        var story = Reminded(_ => Lost);
        var doubted = story.Newest;
        Assert.Equal(SendState.Unknown, doubted.State);

        story.Hear(new ChannelEvent.Echoed(AnasThread, story.Now, "m_9", $"{doubted.Id}/0")).Later(hours: 1);

        Assert.Single(story.Left);
        Assert.Equal(SendState.Sent, story.Newest.State);
        Assert.Equal(["m_9"], story.Newest.MessageIds);
        Assert.Contains(new Entry.Receipt(doubted.Id, Channel.Messenger, "echoed"), story.Entries);
    }

    [Fact]
    public void Without_an_echo_a_promotion_in_doubt_is_let_go_after_a_minute()
    {
        var story = Reminded(_ => Lost).Later(minutes: 5);

        Assert.Single(story.Left);
        Assert.Equal((SendState.Failed, "in-doubt"), (story.Newest.State, story.Newest.Reason));
    }

    [Fact]
    public void News_of_an_order_in_doubt_go_once_more_and_only_once()
    {
        var news = Reminded(_ => null).Newest with { Purpose = Purpose.OrderUpdate, Channel = Channel.Email };
        var story = new Story(Ana with { Sends = [news] }) { Ends = _ => Lost };

        story.Settle(news, Lost).Later(hours: 5);

        Assert.Single(story.Left);
        Assert.Equal((SendState.Failed, "in-doubt"), (story.Newest.State, story.Newest.Reason));
    }

    [Theory]
    [InlineData(SendState.Held)]
    [InlineData(SendState.Failed)]
    [InlineData(SendState.Refused)]
    public void An_echo_is_the_last_word_whatever_was_believed_before(SendState believed)
    {
        var send = Reminded(_ => null).Newest with { State = believed, DueAt = Noon.AddHours(3), Reason = "busy" };
        var story = new Story(Ana with { Sends = [send] }).Hear(new ChannelEvent.Echoed(AnasThread, Noon, "m_9", send.Id.ToString()));

        Assert.Equal((SendState.Sent, null), (story.Newest.State, story.Newest.Reason));
        Assert.Contains(new Entry.Receipt(send.Id, Channel.Messenger, "echoed"), story.Entries);
        Assert.Empty(story.Later(hours: 5).Left);
    }

    [Fact]
    public void The_answer_that_comes_after_the_echo_changes_nothing()
    {
        var story = Reminded(_ => null);
        var send = story.Newest;

        story.Hear(new ChannelEvent.Echoed(AnasThread, story.Now, "m_9", send.Id.ToString())).Settle(send, Lost).Later(minutes: 5);

        Assert.Equal(SendState.Sent, story.Newest.State);
    }

    [Fact]
    public void An_echo_that_is_faster_than_the_answer_tells_that_the_message_went_and_the_answer_adds_its_ids()
    {
        var story = Reminded(_ => null);
        var send = story.Newest;

        story.Hear(new ChannelEvent.Echoed(AnasThread, story.Now, "m_9", send.Id.ToString()));
        Assert.Contains(new Entry.Settled(send.Id, Channel.Messenger, SendState.Sent, null), story.Entries);

        story.Settle(send, new Settlement.Sent(["m_9", "m_10"]));
        Assert.Equal(["m_9", "m_10"], story.Newest.MessageIds);
    }

    [Fact]
    public void The_end_of_an_attempt_that_nobody_made_changes_nothing()
    {
        var story = new Story(Ana);
        var before = ContactJson.Write(story.Contact);

        story.Settle(Reminded(_ => null).Newest, new Settlement.Sent(["m_1"]));

        Assert.Equal(before, ContactJson.Write(story.Contact));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("another-bot/7")]
    [InlineData("01958ac0000070008000000000000009-1/0")]
    public void An_echo_of_what_another_program_said_is_none_of_ours(string? metadata)
    {
        var story = Reminded(_ => null);

        story.Hear(new ChannelEvent.Echoed(AnasThread, story.Now, "m_9", metadata));

        Assert.Equal(SendState.Attempting, story.Newest.State);
    }

    private static Story Reminded(Func<Send, Settlement?> ends) => new Story(Ana) { Ends = ends }.Hear(CartChanged(Noon)).Later(hours: 1);
}
