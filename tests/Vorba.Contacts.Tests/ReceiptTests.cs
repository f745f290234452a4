using Vorba.Vocabulary;
using static Vorba.Contacts.Tests.Some;

namespace Vorba.Contacts.Tests;

public sealed class ReceiptTests
{
    private static readonly DateTimeOffset Never = DateTimeOffset.UnixEpoch;

    [Fact]
    public void A_delivery_receipt_knows_its_send_by_the_messages_id()
    {
        var story = Reminded();

        story.Hear(new ChannelEvent.Delivered(AnasThread, story.Now, [.. story.Newest.MessageIds], Never));

        Assert.Equal(story.Now, story.Newest.DeliveredAt);
        Assert.Contains(new Entry.Receipt(story.Newest.Id, Channel.Messenger, "delivered"), story.Entries);
    }

    [Fact]
    public void Receipts_count_for_all_that_was_sent_up_to_the_watermark_and_nothing_after()
    {
        var story = Reminded();
        var sent = story.Newest.SentAt!.Value;

        story.Hear(new ChannelEvent.Delivered(AnasThread, story.Now, ["m_other"], sent.AddMilliseconds(-1)));
        story.Hear(new ChannelEvent.Read(AnasThread, story.Now, sent.AddMilliseconds(-1)));
        Assert.Null(story.Newest.DeliveredAt);

        story.Hear(new ChannelEvent.Delivered(AnasThread, story.Now, ["m_other"], sent)).Hear(new ChannelEvent.Read(AnasThread, story.Now, sent));
        Assert.True(story.Newest is { DeliveredAt: not null, ReadAt: not null });
    }

    [Fact]
    public void What_was_read_was_delivered() =>
        Assert.NotNull(Reminded() is var story && story.Hear(new ChannelEvent.Read(AnasThread, story.Now, story.Now)) is { Newest: var send } ? send.DeliveredAt : null);

    [Fact]
    public void A_receipt_that_comes_twice_is_told_once()
    {
        var story = Reminded();
        var read = new ChannelEvent.Read(AnasThread, story.Now, story.Now);

        story.Hear(read).Later(minutes: 1).Hear(read);

        Assert.Single(story.Entries, entry => entry is Entry.Receipt { What: "read" });
    }

    [Fact]
    public void The_first_click_stays_the_moment_of_the_click()
    {
        var story = Reminded();
        var clicked = new ChannelEvent.Clicked(AnasThread, story.Now, story.Newest.Id, "https://shop.example/cart");

        story.Hear(clicked).Later(minutes: 9).Hear(clicked);

        Assert.Equal(Noon.AddHours(1), story.Newest.ClickedAt);
        Assert.Equal(2, story.Entries.Count(entry => entry is Entry.Receipt { What: "clicked" }));
    }

    [Fact]
    public void A_click_on_what_the_state_no_longer_holds_is_told_all_the_same()
    {
        var forgotten = new SendId(Stranger.Id, 77);

        var story = new Story(Ana).Hear(new ChannelEvent.Clicked(AnasMail, Noon, forgotten, "https://shop.example"));

        Assert.Equal([new Entry.Receipt(forgotten, Channel.Email, "clicked")], story.Entries);
    }

    [Fact]
    public void Receipts_and_clicks_open_no_window()
    {
        var story = Reminded();

        story.Hear(new ChannelEvent.Read(AnasThread, story.Now, story.Now)).Hear(new ChannelEvent.Clicked(AnasThread, story.Now, story.Newest.Id, ""));

        Assert.Equal(Ana.Window, story.Contact.Window);
    }

    private static Story Reminded() => new Story(Ana).Hear(CartChanged(Noon)).Later(hours: 1);
}
