using Vorba.Vocabulary;
using static Vorba.Contacts.Tests.Some;

namespace Vorba.Contacts.Tests;

public sealed class ConsentTests
{
    [Fact]
    public void Whoever_begins_to_talk_agrees_to_be_answered_and_is_welcomed()
    {
        var story = new Story(Stranger).Hear(Said(Noon, "hello"));

        Assert.True(Agrees(story, Channel.Messenger));
        Assert.Equal(["for-whom Messenger"], story.LeftSteps);
        Assert.Contains(new Entry.Consented(Channel.Messenger, "message"), story.Entries);
        Assert.Contains(new Entry.WindowOpened("message", Noon.AddHours(24)), story.Entries);
    }

    [Fact]
    public void A_stop_is_honoured_at_once_and_ends_everything()
    {
        var story = new Story(Ana).Hear(CartChanged(Noon)).Hear(Said(Noon, "Stop!")).Later(hours: 72);

        Assert.False(Agrees(story, Channel.Messenger));
        Assert.Empty(story.Left);
        Assert.Contains(new Entry.Withdrew(Channel.Messenger, "stop-word"), story.Entries);
        Assert.Contains(story.Entries, entry => entry is Entry.JourneyEnded { Why: "stopped" });
    }

    [Fact]
    public void A_plain_message_after_a_stop_does_not_agree_again()
    {
        var story = new Story(Ana).Hear(Said(Noon, "STOP")).Later(minutes: 5);

        story.Hear(Said(story.Now, "where is my parcel?"));
        story.Hear(new ChannelEvent.Reacted(AnasThread, story.Now, "❤", Withdrawn: false));
        story.Hear(new ChannelEvent.CameBack(AnasThread, story.Now, "ad-7", ByAdvertisement: true));
        story.Hear(new ChannelEvent.Tapped(AnasThread, story.Now, "For me", "me", null));

        Assert.False(Agrees(story, Channel.Messenger));
    }

    public static readonly TheoryData<ChannelEvent> ExplicitActs =
    [
        GetStarted(Noon.AddMinutes(5)),
        OptedIn(Noon.AddMinutes(5)),
        new ChannelEvent.CameBack(AnasThread, Noon.AddMinutes(5), "cart-1", ByAdvertisement: false),
        new ChannelEvent.Tapped(AnasThread, Noon.AddMinutes(5), "Begin", "", "cart-1"),
    ];

    [Theory]
    [MemberData(nameof(ExplicitActs))]
    public void An_act_that_says_so_agrees_again(ChannelEvent act) =>
        Assert.True(Agrees(new Story(Ana).Hear(Said(Noon, "STOP")).Later(minutes: 5).Hear(act), Channel.Messenger));

    [Fact]
    public void Whoever_agrees_again_is_not_welcomed_twice()
    {
        var story = new Story(Stranger).Hear(GetStarted(Noon)).Hear(Said(Noon, "STOP")).Later(minutes: 5);

        Assert.Equal(["for-whom Messenger"], story.Hear(GetStarted(story.Now)).LeftSteps);
    }

    [Fact]
    public void A_shop_that_has_not_heard_of_the_unsubscribing_does_not_undo_it()
    {
        var story = new Story(Ana).Hear(new ChannelEvent.OptedOut(AnasMail, Noon)).Later(minutes: 5);

        Assert.False(Agrees(story.Hear(CheckedOut(story.Now)), Channel.Email));
    }

    [Fact]
    public void A_shop_that_has_said_no_as_well_may_say_yes_again()
    {
        var story = new Story(Ana).Hear(new ChannelEvent.OptedOut(AnasMail, Noon)).Later(minutes: 5);

        story.Hear(Customer(story.Now, accepts: false)).Later(minutes: 5).Hear(Customer(story.Now, accepts: true));

        Assert.True(Agrees(story, Channel.Email));
    }

    [Fact]
    public void A_box_left_unticked_at_the_checkout_is_no_withdrawal()
    {
        var story = new Story(Stranger).Hear(Customer(Noon, accepts: false));

        Assert.DoesNotContain(story.Entries, entry => entry is Entry.Withdrew);
        Assert.False(Assert.Single(story.Contact.Subscriptions).WasGiven);
    }

    [Fact]
    public void The_shops_later_word_counts_whichever_is_heard_first()
    {
        var story = new Story(Stranger).Hear(Customer(Noon, accepts: false)).Hear(Customer(Noon.AddMinutes(-5), accepts: true));
        var other = new Story(Stranger).Hear(Customer(Noon, accepts: true)).Hear(Customer(Noon.AddMinutes(-5), accepts: false));

        Assert.False(Agrees(story, Channel.Email));
        Assert.True(Agrees(other, Channel.Email));
    }

    [Fact]
    public void An_email_subscription_opens_no_conversation() =>
        Assert.Empty(new Story(Stranger).Hear(Customer(Noon, accepts: true)).Later(hours: 72).Left);

    private static bool Agrees(Story story, Channel channel) => story.Contact.Standing.SubscriptionTo(channel)?.IsStanding is true;

    private static ShopEvent.CustomerUpdated Customer(DateTimeOffset at, bool accepts) => new(Shop, AnaInShop with { AcceptsEmail = accepts }, at);
}
