using Vorba.Flows;
using Vorba.Policy;
using Vorba.Vocabulary;
using static Vorba.Contacts.Tests.Some;

namespace Vorba.Contacts.Tests;

public sealed class CartStoryTests
{
    [Fact]
    public void A_cart_left_behind_becomes_a_conversation_a_click_and_an_order()
    {
        var story = new Story(Stranger).Hear(CheckedOut(Noon));
        var thread = new Story(Stranger with { Id = new(new("01958ac0000070008000000000000002")), CreatedAt = Noon.AddMinutes(5) });

        // She opens the conversation; the reference on the link makes one person of two.
        story.Later(minutes: 5).JoinedWith(thread.Contact).Hear(OptedIn(story.Now));
        Assert.Equal(["for-whom Messenger"], story.LeftSteps);

        // She answers the question and gets her coupon.
        var question = story.Left[0].Send;
        story.Hear(new ChannelEvent.Tapped(
            AnasThread, story.Now, "E un cadou 🎁", new ReplyPayload(question.Journey, "for-whom", "gift").ToString(), null));
        Assert.Equal("coupon-for-gift Messenger", story.LeftSteps.Last());
        Assert.Equal("gift", story.Contact.Properties["shops_for"]);

        // The cart stays quiet for an hour; the reminder is planned, claimed, settled.
        story.Later(hours: 1);
        Assert.Equal((Noon.AddHours(1), "reminder", Channel.Messenger), (story.Left[2].At, story.Left[2].Send.Step, story.Left[2].Send.Channel));
        Assert.Equal(SendState.Sent, story.Newest.State);

        // She taps, comes back and orders; no second try follows.
        story.Hear(new ChannelEvent.Clicked(AnasThread, story.Now, story.Newest.Id, "https://shop.example/cart/cart-1"));
        story.Hear(Ordered(story.Now)).Later(hours: 72);

        Assert.Equal(["for-whom Messenger", "coupon-for-gift Messenger", "reminder Messenger"], story.LeftSteps);
        Assert.NotNull(story.Newest.ClickedAt);
        Assert.Contains(story.Entries, entry => entry is Entry.JourneyEnded { Flow: "abandoned-cart", Why: "order-placed" });
        Assert.Null(story.Contact.NextDue);
    }

    [Fact]
    public void Every_line_of_a_send_stands_in_order_on_the_timeline()
    {
        var story = new Story(Ana).Hear(CartChanged(Noon)).Later(hours: 1);

        Assert.Equal(
            ["SendPlanned", "Decided", "Decided", "Attempted", "Settled"],
            story.Entries.SkipWhile(entry => entry is not Entry.SendPlanned).Where(entry => entry is not Entry.StepTaken).Select(entry => entry.GetType().Name));
    }

    [Fact]
    public void Each_change_of_the_cart_makes_the_quiet_hour_start_anew()
    {
        var story = new Story(Ana).Hear(CartChanged(Noon)).Later(minutes: 40);

        story.Hear(CartChanged(story.Now)).Later(hours: 2);

        Assert.Equal(Noon.AddMinutes(100), Assert.Single(story.Left).At);
    }

    [Fact]
    public void Whoever_does_not_react_is_reminded_once_more_the_next_morning_and_never_again()
    {
        var story = new Story(Ana with { Window = new(Noon) }).Hear(CartChanged(Noon)).Later(hours: 200);

        Assert.Equal(["reminder Messenger", "second-try Messenger"], story.LeftSteps);
        Assert.Equal(Noon.AddHours(21), story.Left[1].At);
    }

    [Fact]
    public void An_emptied_cart_is_not_spoken_of()
    {
        var story = new Story(Ana).Hear(CartChanged(Noon)).Later(minutes: 30);

        story.Hear(Emptied(story.Now)).Later(hours: 72);

        Assert.Empty(story.Left);
        Assert.Contains(story.Entries, entry => entry is Entry.JourneyEnded { Why: "cart-emptied" });
    }

    [Fact]
    public void A_reminder_waits_ten_minutes_after_an_email_and_then_goes()
    {
        var story = new Story(MailedAt(Noon.AddMinutes(55))).Hear(CartChanged(Noon)).Later(hours: 1);

        Assert.Equal((SendState.Held, "spacing", Noon.AddMinutes(65)), (story.Newest.State, story.Newest.Reason, story.Newest.DueAt));
        Assert.Equal(Noon.AddMinutes(65), Assert.Single(story.Later(minutes: 30).Left).At);
    }

    [Theory]
    [InlineData("cart-1")]
    [InlineData(null)]
    public void An_order_lets_go_what_waits_and_says_why(string? token)
    {
        var story = new Story(MailedAt(Noon.AddMinutes(55))).Hear(CartChanged(Noon)).Later(minutes: 62);

        // By the shop's clock it was placed before the reminder was planned.
        story.Hear(Ordered(Noon.AddMinutes(59), token)).Later(hours: 72);

        Assert.Empty(story.Left);
        Assert.Equal((SendState.Refused, "order-placed"), (story.Newest.State, story.Newest.Reason));
        Assert.Contains(new Entry.Dropped(story.Newest.Id, Channel.Messenger, "order-placed"), story.Entries);
    }

    [Fact]
    public void What_outlives_its_sense_is_let_go_with_the_reason()
    {
        var held = new Story(Ana).Hear(CartChanged(Noon)).Later(hours: 1).Newest with
        {
            Id = new(Stranger.Id, 99),
            State = SendState.Held,
            DueAt = Noon.AddHours(2),
            ExpiresAt = Noon.AddHours(2),
        };

        var story = new Story(Ana with { Sends = [held] }).Later(hours: 3);

        Assert.Empty(story.Left);
        Assert.Equal((SendState.Expired, nameof(Refusal.Expired)), (story.Newest.State, story.Newest.Reason));
    }

    [Fact]
    public void A_journey_whose_step_was_taken_out_of_the_flow_ends_and_rests()
    {
        var lost = Welcomed with { Flow = "abandoned-cart", EndedWhy = null, At = "gone", WakeAt = Noon };

        var story = new Story(Ana with { Journeys = [lost] }).Later(minutes: 1);

        Assert.Equal("step-removed", Assert.Single(story.Contact.Journeys).EndedWhy);
        Assert.Null(story.Contact.NextDue);
    }

    private static Contact MailedAt(DateTimeOffset at) => Ana with { LastSends = new Dictionary<Channel, DateTimeOffset> { [Channel.Email] = at } };
}
