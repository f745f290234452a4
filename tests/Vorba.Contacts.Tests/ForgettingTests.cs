using Vorba.Vocabulary;
using static Vorba.Contacts.Tests.Some;

namespace Vorba.Contacts.Tests;

public sealed class ForgettingTests
{
    private const int Signals = 1500;
    private const int Small = 64 * 1024;

    [Fact]
    public void The_state_stays_small_however_much_is_heard()
    {
        var story = new Story(Ana);
        for (var number = 0; number < Signals; number++)
        {
            var token = $"cart-{number}";
            story.Hear(CartChanged(story.Now, token)).Hear(Said(story.Now, $"words {number}")).Later(minutes: 7);
            _ = number % 3 == 0 ? story.Hear(Ordered(story.Now, token, $"{number}")) : story;
        }

        Assert.InRange(ContactJson.Write(story.Contact).Length, 1, Small);
    }

    [Fact]
    public void A_shop_that_tells_a_new_address_each_time_does_not_make_it_grow()
    {
        var story = new Story(Ana);
        for (var number = 0; number < 200; number++)
        {
            story.Hear(new ShopEvent.CustomerUpdated(Shop, AnaInShop with { Email = $"ana+{number}@example.ro" }, story.Now));
        }

        Assert.Equal(AnasThread, story.Contact.AddressOn(Channel.Messenger));
        Assert.Equal("ana+199@example.ro", story.Contact.AddressOn(Channel.Email)!.Value);
        Assert.InRange(story.Contact.Addresses.Count, 2, 2 * Contact.Remembered);
    }

    [Fact]
    public void Whoever_leaves_a_hundred_carts_within_an_hour_is_reminded_of_the_newest_only()
    {
        var story = new Story(Ana);
        for (var number = 0; number < 100; number++)
        {
            story.Hear(CartChanged(story.Now, $"cart-{number}"));
        }

        story.Later(hours: 2);

        Assert.Equal(Enumerable.Range(80, 20).Select(number => $"cart-{number}"), story.Left.Select(left => left.Send.Subject).Order());
        Assert.Contains(story.Entries, entry => entry is Entry.JourneyEnded { Why: "made-way" });
    }

    [Fact]
    public void What_is_not_settled_is_never_forgotten()
    {
        var story = new Story(Ana) { Ends = _ => null };
        story.Hear(CartChanged(Noon)).Later(hours: 1);
        var underWay = story.Newest;
        story.Ends = send => new Settlement.Sent([$"m_{send.Id.Number}"]);

        for (var number = 0; number < 50; number++)
        {
            story.Hear(CartChanged(story.Now, $"cart-{number}")).Later(hours: 1.5).Hear(Said(story.Now, "hello"));
        }

        Assert.Contains(story.Contact.Sends, send => send.Id == underWay.Id && send.State is SendState.Attempting);
    }
}
