using Vorba.Vocabulary;
using static Vorba.Contacts.Tests.Some;

namespace Vorba.Contacts.Tests;

public sealed class JoiningTests
{
    private static readonly Contact Younger = Stranger with { Id = new(new("01958ac0000070008000000000000002")), CreatedAt = Noon.AddMinutes(1) };

    [Fact]
    public void The_older_contact_keeps_its_id_whichever_is_named_first()
    {
        Assert.Equal(Stranger.Id, new Story(Stranger).JoinedWith(Younger).Contact.Id);
        Assert.Equal(Stranger.Id, new Story(Younger).JoinedWith(Stranger).Contact.Id);
    }

    [Fact]
    public void Both_halves_addresses_consents_and_window_are_kept()
    {
        var thread = new Story(Younger).Hear(GetStarted(Noon)).Contact;
        var joined = new Story(Stranger).Hear(CheckedOut(Noon)).JoinedWith(thread).Contact;

        Assert.Equal([AnasMail, AnasThread], joined.Addresses);
        Assert.Equal([Channel.Email, Channel.Messenger], joined.Subscriptions.Select(each => each.Channel).Order().Reverse());
        Assert.Equal((thread.Window, "Ana"), (joined.Window, joined.FirstName));
    }

    [Fact]
    public void A_stop_said_to_one_half_binds_the_whole()
    {
        var stopped = new Story(Ana with { Id = Younger.Id, CreatedAt = Noon.AddMinutes(1) }).Hear(Said(Noon, "STOP")).Contact;

        var story = new Story(Ana).JoinedWith(stopped);

        Assert.Empty(story.Hear(CartChanged(Noon)).Later(hours: 72).Left);
    }

    [Fact]
    public void Two_journeys_for_one_cart_become_the_one_that_set_out_first()
    {
        var late = new Story(Younger).Later(minutes: 9).Hear(CartChanged(Noon)).Contact;
        var story = new Story(Stranger).Hear(CartChanged(Noon)).JoinedWith(late);

        Assert.Equal(Stranger.Id, Assert.Single(story.Contact.Journeys, journey => !journey.IsOver).Id.Contact);
        Assert.Contains(story.Entries, entry => entry is Entry.JourneyEnded { Why: "joined-another" });
        Assert.Equal(["reminder Email"], story.Later(hours: 2).LeftSteps);
    }

    [Fact]
    public void An_order_heard_by_one_half_ends_the_others_journey()
    {
        var buyer = new Story(Younger).Hear(Ordered(Noon)).Contact;

        var story = new Story(Stranger).Hear(CartChanged(Noon.AddMinutes(-2))).JoinedWith(buyer);

        Assert.Empty(story.Later(hours: 72).Left);
        Assert.True(story.Contact.CartCalled("cart-1")!.IsOrdered);
    }

    [Fact]
    public void The_newer_of_two_versions_of_a_cart_stays()
    {
        var emptied = new Story(Younger).Hear(Emptied(Noon.AddMinutes(2))).Contact;

        Assert.True(new Story(Stranger).Hear(CartChanged(Noon)).JoinedWith(emptied).Contact.CartCalled("cart-1")!.Cart.IsEmpty);
    }

    [Fact]
    public void What_is_under_way_of_the_younger_half_is_settled_by_the_whole()
    {
        var talking = new Story(Younger) { Ends = _ => null }.Hear(GetStarted(Noon));
        var story = new Story(Stranger).JoinedWith(talking.Contact);

        story.Settle(talking.Left[0].Send, new Settlement.Sent(["m_1"]));

        Assert.Equal((SendState.Sent, Younger.Id), (story.Newest.State, story.Newest.Id.Contact));
    }
}
