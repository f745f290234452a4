using Vorba.Policy;
using Vorba.Vocabulary;
using static Vorba.Contacts.Tests.Some;

namespace Vorba.Contacts.Tests;

public sealed class StandInTests
{
    private static readonly Settlement Blocked = new Settlement.Failed("blocked", IsPermanent: true) { IsUnreachable = true };

    [Fact]
    public void An_email_stands_in_where_the_window_is_closed()
    {
        var story = new Story(Ana with { Window = null }).Hear(CartChanged(Noon)).Later(hours: 1);

        Assert.Equal(["reminder Email"], story.LeftSteps);
        Assert.Contains(story.Entries, entry => entry is Entry.StoodIn { Channel: Channel.Email, Because: nameof(Refusal.WindowClosed) });
        Assert.Equal(story.Newest.StandsInFor, story.Contact.Sends[^2].Id);
    }

    [Fact]
    public void An_email_stands_in_for_whom_never_spoke_on_Messenger() =>
        Assert.Equal(["reminder Email", "second-try Email"], new Story(Stranger).Hear(CartChanged(Noon)).Later(hours: 72).LeftSteps);

    [Fact]
    public void Nothing_stands_in_for_whom_did_not_agree_to_email_either()
    {
        var story = new Story(Stranger).Hear(((ShopEvent.CartUpdated)CartChanged(Noon)) with { Person = AnaInShop with { AcceptsEmail = null } }).Later(hours: 72);

        Assert.Empty(story.Left);
        Assert.All(story.Contact.Sends, send => Assert.Equal(SendState.Refused, send.State));
    }

    [Fact]
    public void Whoever_is_unreachable_on_Messenger_gets_the_email_after_the_gap_and_the_next_one_at_once()
    {
        var story = new Story(Ana) { Ends = send => send.Channel is Channel.Messenger ? Blocked : new Settlement.Sent(["mail"]) };

        story.Hear(CartChanged(Noon)).Later(hours: 72);

        Assert.Equal(["reminder Messenger", "reminder Email", "second-try Email"], story.LeftSteps);
        Assert.Equal([Channel.Messenger], story.Contact.Unavailable);
    }

    [Fact]
    public void An_act_of_the_contact_makes_the_channel_good_again()
    {
        var story = new Story(Ana with { Unavailable = [Channel.Messenger] }).Hear(Said(Noon, "hello"));

        Assert.Empty(story.Contact.Unavailable);
    }

    [Fact]
    public void No_email_stands_in_after_a_stop()
    {
        var story = new Story(Ana).Hear(CartChanged(Noon)).Hear(Said(Noon, "STOP"));

        story.Hear(CartChanged(Noon, "cart-2")).Later(hours: 72);

        Assert.Empty(story.Left);
    }

    [Fact]
    public void No_email_stands_in_for_what_was_under_way_when_the_stop_came()
    {
        var story = new Story(Ana) { Ends = _ => null };
        story.Hear(CartChanged(Noon)).Later(hours: 1);

        story.Hear(Said(story.Now, "STOP")).Settle(story.Left[0].Send, Blocked).Later(hours: 72);

        Assert.Equal(["reminder Messenger"], story.LeftSteps);
    }

    [Fact]
    public void An_email_may_stand_in_where_it_was_agreed_to_after_the_stop()
    {
        var story = new Story(Ana with { Subscriptions = [Ana.Subscriptions[0]] }).Hear(Said(Noon, "STOP")).Later(minutes: 5);

        story.Hear(CartChanged(story.Now, "cart-2")).Later(hours: 2);

        Assert.Equal(["reminder Email"], story.LeftSteps);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_fails_after_the_order_came_is_neither_repeated_nor_replaced(bool isPermanent)
    {
        var story = new Story(Ana) { Ends = _ => null };
        story.Hear(CartChanged(Noon)).Later(hours: 1).Hear(Ordered(story.Now));

        story.Settle(story.Left[0].Send, new Settlement.Failed("busy", isPermanent)).Later(hours: 72);

        Assert.Equal(["reminder Messenger"], story.LeftSteps);
        Assert.Equal((SendState.Failed, "busy"), (story.Newest.State, story.Newest.Reason));
        Assert.Contains(new Entry.Dropped(story.Newest.Id, Channel.Messenger, "order-placed"), story.Entries);
    }
}
