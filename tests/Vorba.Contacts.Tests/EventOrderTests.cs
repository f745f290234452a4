using CsCheck;
using Vorba.Vocabulary;
using static Vorba.Contacts.Tests.Some;

namespace Vorba.Contacts.Tests;

/// <summary>Webhooks come late, twice and in any order. What must hold, holds all the same.</summary>
public sealed class EventOrderTests
{
    private static readonly Signal[] Happened =
    [
        new Signal.FromShop(CartChanged(Noon.AddMinutes(-9))),
        new Signal.FromShop(CheckedOut(Noon.AddMinutes(-6))),
        new Signal.FromChannel(OptedIn(Noon.AddMinutes(-5))),
        new Signal.FromShop(Ordered(Noon.AddMinutes(-1))),
    ];

    private static readonly Gen<(int Which, int Gap)[]> Arrivals =
        Gen.Select(Gen.Int[0, Happened.Length - 1], Gen.Int[0, 100]).Array[0, 5]
            .Select(Gen.Shuffle(Enumerable.Range(0, Happened.Length).ToArray()), Gen.Int[0, 100].Array[4], (more, all, gaps) =>
                (all.Zip(gaps).Concat(more).ToArray()));

    [Fact]
    public void No_reminder_follows_the_order_and_no_cart_is_reminded_of_twice_at_once() =>
        Arrivals.Select(Gen.Bool).Sample((arrivals, named) =>
        {
            var story = new Story(Stranger);
            int? leftBefore = null;
            foreach (var (which, gap) in arrivals)
            {
                story.Later(minutes: gap);
                leftBefore ??= which == 3 ? story.Left.Count : null;
                Hear(story, which == 3 && !named ? new Signal.FromShop(Ordered(Noon.AddMinutes(-1), token: null)) : Happened[which]);
            }

            story.Later(hours: 72);

            Assert.DoesNotContain(story.Left.Skip(leftBefore!.Value), left => left.Send.Flow == "abandoned-cart");
            AssertOneJourneyForEachCart(story);
        });

    [Fact]
    public void Two_halves_of_a_person_that_are_joined_at_any_moment_hear_no_reminder_after_the_order() =>
        Arrivals.Select(Gen.Int[0, 4], Gen.Int[0, 1].Array[9]).Sample((arrivals, joinAt, whose) =>
        {
            Story[] halves = [new(Stranger), new(Stranger with { Id = new(new("01958ac0000070008000000000000002")), CreatedAt = Noon.AddMinutes(1) })];
            foreach (var ((which, gap), index) in arrivals.Select((arrival, index) => (arrival, index)))
            {
                if (index == joinAt)
                {
                    halves[0].JoinedWith(halves[1].Contact);
                    halves[1] = halves[0];
                }

                halves.Distinct().ToList().ForEach(half => half.Later(minutes: gap));
                Hear(halves[whose[index]], Happened[which]);
            }

            var story = halves[0] == halves[1] ? halves[0] : halves[0].JoinedWith(halves[1].Contact);
            var since = story.Now;
            story.Later(hours: 72);

            Assert.DoesNotContain(story.Left, left => left.Send.Flow == "abandoned-cart" && left.At > since);
            Assert.DoesNotContain(story.Contact.Journeys, journey => journey is { IsOver: false, Flow: "abandoned-cart" });
        });

    [Fact]
    public void A_change_of_a_cart_that_comes_after_a_newer_one_is_not_believed()
    {
        var story = new Story(Ana).Hear(Emptied(Noon)).Hear(CartChanged(Noon.AddMinutes(-3))).Later(hours: 72);

        Assert.Empty(story.Left);
        Assert.True(story.Contact.CartCalled("cart-1")!.Cart.IsEmpty);
    }

    [Fact]
    public void A_clock_years_ahead_does_not_outdate_what_comes_after_it()
    {
        var story = new Story(Ana).Hear(CartChanged(Noon.AddYears(70))).Later(minutes: 5);

        story.Hear(Emptied(story.Now)).Later(hours: 72);

        Assert.Empty(story.Left);
    }

    [Theory]
    [InlineData(-70)]
    [InlineData(70)]
    public void A_cart_from_a_clock_years_off_is_reminded_of_an_hour_after_it_was_heard_of(int years) =>
        Assert.Equal(Noon.AddHours(1), Assert.Single(new Story(Ana).Hear(CartChanged(Noon.AddYears(years))).Later(hours: 2).Left).At);

    [Fact]
    public void A_cart_keeps_the_way_back_that_only_its_checkout_knew()
    {
        var known = (ShopEvent.CartUpdated)CartChanged(Noon.AddMinutes(1));

        var story = new Story(Ana).Hear(CheckedOut(Noon)).Hear(known with { Cart = known.Cart with { ReturnUrl = null } });

        Assert.Equal("https://shop.example/cart/cart-1", story.Contact.CartCalled("cart-1")!.Cart.ReturnUrl);
    }

    [Fact]
    public void An_order_without_a_cart_ends_no_journey_that_set_out_after_it()
    {
        var story = new Story(Ana).Hear(CartChanged(Noon)).Hear(Ordered(Noon.AddHours(-5), token: null)).Later(hours: 1);

        Assert.Equal(["reminder Messenger"], story.LeftSteps);
    }

    private static void Hear(Story story, Signal signal)
    {
        _ = signal switch
        {
            Signal.FromShop(var happened) => story.Hear(happened),
            Signal.FromChannel(var happened) => story.Hear(happened),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static void AssertOneJourneyForEachCart(Story story) =>
        Assert.All(
            story.Entries.OfType<Entry.JourneyStarted>().GroupBy(started => (started.Flow, started.Subject)),
            started => Assert.Single(started));
}
