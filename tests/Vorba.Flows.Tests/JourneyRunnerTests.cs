using CsCheck;
using Vorba.Flows.Steps;
using static Vorba.Flows.Tests.Some;

namespace Vorba.Flows.Tests;

public sealed class JourneyRunnerTests
{
    private static readonly Condition Left = new Condition.CartLeft();

    [Fact]
    public void A_journey_says_what_stands_on_its_way_and_is_completed_at_the_end()
    {
        var trip = Flow(Say("one"), Say("two")).Start();

        Assert.Equal(["one", "two"], trip.SaidSteps());
        Assert.Equal("completed", trip.Journey.EndedWhy);
        Assert.True(trip.Journey is { IsOver: true, At: null, WakeAt: null });
    }

    [Fact]
    public void A_journey_knows_its_flow_its_subject_and_when_it_set_out()
    {
        var journey = (Flow(Wait("hour", 1)) with { Version = 3 }).Start().Journey;

        Assert.Equal(("cart", 3, "cart-1", Noon), (journey.Flow, journey.Version, journey.Subject, journey.StartedAt));
        Assert.Equal(AnasJourney, journey.Id);
    }

    [Fact]
    public void A_wait_rests_and_goes_on_when_its_time_came()
    {
        var flow = Flow(Wait("hour", 1), Say("reminder"));
        var resting = flow.Start();

        Assert.Equal(("hour", Noon.AddHours(1)), (resting.Journey.At, resting.Journey.WakeAt));
        Assert.Equal(["hour waits"], resting.Outcomes());
        Assert.Empty(resting.SaidSteps());
        Assert.Equal(["reminder"], flow.Woken(resting, Noon.AddHours(1))!.SaidSteps());
    }

    [Fact]
    public void A_wait_that_is_woken_too_early_rests_on()
    {
        var flow = Flow(Wait("hour", 1), Say("reminder"));
        var early = flow.Woken(flow.Start(), Noon.AddMinutes(59))!;

        Assert.Equal(Noon.AddHours(1), early.Journey.WakeAt);
        Assert.Empty(early.SaidSteps());
    }

    [Fact]
    public void A_wait_of_no_length_is_passed_at_once() => Assert.Equal(["reminder"], Flow(Wait("none", 0), Say("reminder")).Start().SaidSteps());

    [Fact]
    public void A_wait_counted_from_the_carts_change_starts_anew_with_each_change()
    {
        var flow = Flow(Wait("quiet", 1) with { Anchor = WaitAnchor.CartChange }, Say("reminder"));
        var changed = CartLeft with { CartChangedAt = Noon.AddMinutes(40) };

        var woken = flow.Woken(flow.Start(CartLeft), Noon.AddHours(1), changed)!;

        Assert.Equal(Noon.AddMinutes(100), woken.Journey.WakeAt);
        Assert.Equal(["reminder"], flow.Woken(woken, Noon.AddMinutes(100), changed)!.SaidSteps());
    }

    [Fact]
    public void A_wait_counted_from_the_carts_change_is_over_at_once_where_the_cart_is_long_quiet() =>
        Assert.Equal(
            ["reminder"],
            Flow(Wait("quiet", 1) with { Anchor = WaitAnchor.CartChange }, Say("reminder"))
                .Start(CartLeft with { CartChangedAt = Noon.AddHours(-2) }).SaidSteps());

    [Theory]
    [InlineData(true, "yes", "left yes")]
    [InlineData(false, "no", "left no")]
    public void A_branch_goes_the_way_of_its_condition_and_then_on(bool left, string said, string outcome)
    {
        var trip = Flow(If("left", Left, [Say("yes")], Say("no")), Say("after")).Start(new() { CartIsLeft = left });

        Assert.Equal([said, "after"], trip.SaidSteps());
        Assert.Equal([outcome], trip.Outcomes());
    }

    [Fact]
    public void An_empty_way_of_a_branch_leads_straight_on() =>
        Assert.Equal(["after"], Flow(If("left", Left, [Say("yes")]), Say("after")).Start().SaidSteps());

    [Fact]
    public void The_last_step_of_the_innermost_branch_leads_to_the_step_after_the_outermost()
    {
        var inner = If("inner", Left, [Wait("hour", 1), Say("deep")]);
        var flow = Flow(If("outer", Left, [If("middle", Left, [inner])]), Say("after"));

        Assert.Equal(["deep", "after"], flow.Woken(flow.Start(CartLeft), Noon.AddHours(1), CartLeft)!.SaidSteps());
    }

    [Fact]
    public void A_branch_asks_when_the_journey_passes_it_and_not_before()
    {
        var flow = Flow(Wait("hour", 1), If("left", Left, [Say("reminder")]));

        Assert.Empty(flow.Woken(flow.Start(CartLeft), Noon.AddHours(1))!.SaidSteps());
    }

    [Fact]
    public void An_end_ends_the_journey_whatever_follows()
    {
        var trip = Flow(If("left", Left, [new EndStep("enough")]), Say("after")).Start(CartLeft);

        Assert.Empty(trip.SaidSteps());
        Assert.Equal("completed", trip.Journey.EndedWhy);
    }

    [Fact]
    public void A_flow_without_steps_is_over_at_once() => Assert.Equal("completed", Flow().Start().Journey.EndedWhy);

    [Fact]
    public void A_flow_that_goes_in_circles_is_stopped_and_says_nothing()
    {
        var trip = Flow(Say("again"), Say("again")).Start();

        Assert.Equal("goes-in-circles", trip.Journey.EndedWhy);
        Assert.Empty(trip.SaidSteps());
    }

    [Fact]
    public void A_journey_that_is_over_hears_nothing_more()
    {
        var flow = Flow(Say("one"));

        Assert.Null(flow.Woken(flow.Start(), Noon.AddHours(1)));
    }

    [Fact]
    public void A_journey_whose_step_was_taken_out_of_the_flow_hears_nothing() =>
        Assert.Null(Flow(Say("other")).Woken(Flow(Wait("hour", 1)).Start(), Noon.AddHours(1)));

    [Fact]
    public void However_branches_nest_every_step_of_the_way_is_said_once() =>
        Gen.Int[0, 3].Array[0, 12].Sample(shape =>
        {
            var built = Nested(shape, new(), depth: 0);
            var trip = Flow(built).Start(CartLeft);

            Assert.Equal("completed", trip.Journey.EndedWhy);
            Assert.Equal(Flow(built).AllSteps.OfType<SayStep>().Select(say => say.Id), trip.SaidSteps());
        });

    private static IReadOnlyList<Step> Nested(int[] shape, Queue<int> names, int depth) =>
        [.. shape.Select((kind, index) =>
        {
            names.Enqueue(kind);
            var name = $"step-{names.Count}";
            return kind < 2 || depth > 3 ? Say(name) as Step : If(name, Left, Nested(shape[..index], names, depth + 1));
        })];
}
