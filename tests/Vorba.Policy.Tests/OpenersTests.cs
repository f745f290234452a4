using CsCheck;
using Vorba.Vocabulary;
using static Vorba.Policy.Tests.Some;

namespace Vorba.Policy.Tests;

public sealed class OpenersTests
{
    public static readonly TheoryData<ChannelEvent, string> Acts = new()
    {
        { new ChannelEvent.Said(Ana, Noon, "hello"), "message" },
        { new ChannelEvent.Said(Ana, Noon, ""), "message" },
        { new ChannelEvent.Tapped(Ana, Noon, "Get Started", "GET_STARTED", null), "tap" },
        { new ChannelEvent.Tapped(Ana, Noon, "For me", "vorba:x", null), "tap" },
        { new ChannelEvent.Reacted(Ana, Noon, "❤", Withdrawn: false), "reaction" },
        { new ChannelEvent.CameBack(Ana, Noon, "cart-1", ByAdvertisement: false), "link" },
        { new ChannelEvent.OptedIn(Ana, Noon, "cart-1"), "opt-in" },
        { new ChannelEvent.OptedIn(Ana, Noon, null), "opt-in" },
    };

    public static readonly TheoryData<ChannelEvent> NoActs =
    [
        new ChannelEvent.Reacted(Ana, Noon, "❤", Withdrawn: true),
        new ChannelEvent.CameBack(Ana, Noon, null, ByAdvertisement: false),
        new ChannelEvent.CameBack(Ana, Noon, "", ByAdvertisement: false),
        new ChannelEvent.CameBack(Ana, Noon, "cart-1", ByAdvertisement: true),
        new ChannelEvent.OptedOut(Ana, Noon),
        new ChannelEvent.Delivered(Ana, Noon, ["m_1"], Noon),
        new ChannelEvent.Read(Ana, Noon, Noon),
        new ChannelEvent.Echoed(Ana, Noon, "m_1", null),
        new ChannelEvent.Clicked(Ana, Noon, new(new(Guid.Empty), 1), "https://shop.example/cart"),
        new ChannelEvent.Said(AnasMail, Noon, "an answer by e-mail"),
        new ChannelEvent.OptedIn(AnasMail, Noon, "form"),
    ];

    [Theory]
    [MemberData(nameof(Acts))]
    public void A_qualifying_act_opens_the_window_under_its_name(ChannelEvent act, string name)
    {
        Assert.Equal(name, Openers.NameOf(act));
        Assert.Equal(new MessagingWindow(Noon), Openers.After(act, before: null, Noon.AddSeconds(2)));
    }

    [Theory]
    [MemberData(nameof(NoActs))]
    public void Nothing_else_opens_it_or_keeps_it_open(ChannelEvent happened)
    {
        var before = new MessagingWindow(Noon.AddHours(-5));

        Assert.Null(Openers.NameOf(happened));
        Assert.Null(Openers.After(happened, before: null, Noon));
        Assert.Equal(before, Openers.After(happened, before, Noon));
    }

    [Fact]
    public void An_act_whose_clock_runs_years_ahead_counts_from_when_it_was_heard() =>
        Assert.Equal(new MessagingWindow(Noon), Openers.After(Wrote(DateTimeOffset.MaxValue), before: null, Noon));

    [Fact]
    public void An_act_whose_clock_runs_years_behind_opens_nothing_that_is_still_open() =>
        Assert.False(Openers.After(Wrote(DateTimeOffset.UnixEpoch), before: null, Noon)!.Value.IsOpen(Noon));

    [Fact]
    public void An_event_that_comes_late_or_twice_never_closes_the_window_early()
    {
        var open = new MessagingWindow(Noon);

        Assert.Equal(open, Openers.After(Wrote(Noon.AddHours(-3)), open, Noon.AddMinutes(1)));
        Assert.Equal(open, Openers.After(Wrote(Noon), open, Noon.AddMinutes(1)));
    }

    [Fact]
    public void The_window_counts_from_the_latest_act_in_whatever_order_acts_are_heard() =>
        Gen.Int[0, 3000].Array[1, 8].Sample(minutes =>
        {
            var now = Noon.AddDays(4);
            var window = minutes.Aggregate((MessagingWindow?)null, (open, at) => Openers.After(Wrote(Noon.AddMinutes(at)), open, now));

            return window == new MessagingWindow(Noon.AddMinutes(minutes.Max()));
        });

    private static ChannelEvent.Said Wrote(DateTimeOffset at) => new(Ana, at, "hello");
}
