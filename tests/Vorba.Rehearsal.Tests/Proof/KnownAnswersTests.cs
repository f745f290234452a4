using Vorba.Rehearsal.Proof;
using static Vorba.Rehearsal.Tests.Proof.Some;

namespace Vorba.Rehearsal.Tests.Proof;

/// <summary>How precise the proof is: flows of which a person can tell the answer.</summary>
public sealed class KnownAnswersTests
{
    [Fact]
    public void What_is_said_at_once_to_who_subscribes_is_proved() =>
        Assert.Equal(ProofVerdict.Proved, Tried("subscribed", Say("hello")).Verdict);

    [Fact]
    public void What_is_said_twenty_hours_later_is_proved() =>
        Assert.Equal(ProofVerdict.Proved, Tried("subscribed", Wait("20h"), Say("hello")).Verdict);

    [Fact]
    public void What_is_said_so_late_that_only_a_retry_would_miss_the_window_is_guarded_by_its_expiry()
    {
        var step = Assert.Single(Tried("subscribed", Wait("23h"), Say("hello")).Steps);

        Assert.Equal(ProofVerdict.Guarded, step.Verdict);
        Assert.Contains("let go", step.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_life_proves_what_a_retry_would_endanger() =>
        Assert.Equal(ProofVerdict.Proved, Tried("subscribed", Wait("23h"), Say("hello", "life: 30m")).Verdict);

    [Fact]
    public void What_is_said_a_day_later_without_an_email_form_is_unsafe() =>
        Assert.Equal(ProofVerdict.Unsafe, Tried("subscribed", Wait("24h"), Say("hello")).Verdict);

    [Fact]
    public void An_email_form_guards_what_is_said_a_day_later() =>
        Assert.Equal(ProofVerdict.Guarded, Tried("subscribed", Wait("24h"), SayOrMail("hello")).Verdict);

    [Fact]
    public void Waits_add_up() =>
        Assert.Equal(
            [ProofVerdict.Proved, ProofVerdict.Unsafe],
            Tried("subscribed", Wait("12h"), Say("noon"), Wait("13h"), Say("night")).Steps.Select(step => step.Verdict));

    [Fact]
    public void Nobody_knows_when_who_leaves_a_cart_last_wrote()
    {
        Assert.Equal(ProofVerdict.Unsafe, Tried("cart-left", Say("reminder")).Verdict);
        Assert.Equal(ProofVerdict.Guarded, Tried("cart-left", SayOrMail("reminder")).Verdict);
    }

    [Fact]
    public void An_answer_opens_the_window_for_what_follows_it_and_no_answer_does_not()
    {
        var proof = Tried("cart-left", Branch("window-open", Ask("fits", "2d"), "{ end: enough }"), Say("thanks"));
        var patient = Tried("subscribed", Ask("fits", "20h"), Say("thanks"));

        Assert.Equal(ProofVerdict.Unsafe, proof.Verdict);
        Assert.Equal(ProofVerdict.Proved, patient.Verdict);
    }

    [Fact]
    public void A_fork_on_the_open_window_leaves_only_delays_to_fear()
    {
        var proof = Tried("cart-left", Branch("window-open", Say("now"), "{ end: enough }"));

        Assert.Equal(ProofVerdict.Guarded, proof.Verdict);
    }

    [Fact]
    public void The_other_way_of_a_fork_on_the_open_window_is_never_taken_by_who_just_subscribed() =>
        Assert.Contains(
            Tried("subscribed", Branch("window-open", Say("now"), Say("later"))).Findings,
            finding => finding is { Kind: "unreachable", Step: "later" });

    [Fact]
    public void A_denied_condition_turns_the_ways_round() =>
        Assert.Contains(
            Tried("subscribed", Branch("not window-open", Say("later"), Say("now"))).Findings,
            finding => finding is { Kind: "unreachable", Step: "later" });

    [Fact]
    public void Each_change_of_the_cart_starts_its_wait_anew_but_who_subscribes_has_no_cart()
    {
        Assert.Null(Tried("cart-left", Branch("window-open", Ask("fits"), "{ end: enough }"), Wait("1h", "cart-change"), SayOrMail("reminder")).Steps[1].SinceOpen.Max);
        Assert.Equal(ProofVerdict.Proved, Tried("subscribed", Wait("1h", "cart-change"), Say("hello")).Verdict);
    }

    [Fact]
    public void Two_ways_that_meet_are_as_late_as_the_later() =>
        Assert.Equal(
            TimeSpan.FromHours(10),
            Tried("subscribed", Branch("ordered", Wait("10h"), Wait("12h")), Say("hello")).Steps[0].SinceOpen.Min);

    [Fact]
    public void The_ready_flows_may_be_launched()
    {
        var report = Prover.Check(Vorba.Flows.ReadyFlows.Book.Flows, Romania);

        Assert.Equal(ProofVerdict.Proved, report.Flows.Single(flow => flow.Name == "welcome").Verdict);
        Assert.Equal(ProofVerdict.Guarded, report.Flows.Single(flow => flow.Name == "abandoned-cart").Verdict);
    }

    [Fact]
    public void A_flow_without_steps_breaks_nothing() =>
        Assert.Equal(ProofVerdict.Proved, Prover.Check(Flow("subscribed", Say("hello")) with { Steps = [] }, Romania).Verdict);

    [Fact]
    public void Waits_of_centuries_stay_in_range()
    {
        var centuries = Enumerable.Range(0, 1000).Select(number => $"{{ wait: w{number}, for: 9999d99999h }}");

        Assert.Null(Tried("subscribed", [.. centuries, Say("late")]).Steps[0].SinceOpen.Max);
    }

    [Fact]
    public void A_flow_of_a_thousand_steps_is_proved_to_its_end()
    {
        var steps = Enumerable.Range(0, 250).SelectMany(number => new[]
        {
            Say($"say{number}"),
            $"{{ branch: b{number}, if: ordered, then: [{{ wait: t{number}, for: 1m }}], else: [{{ wait: e{number}, for: 2m }}] }}",
        });

        var proof = Tried("subscribed", steps);

        Assert.Equal(250, proof.Steps.Count);
        Assert.Equal(ProofVerdict.Proved, proof.Steps[^1].Verdict);
        Assert.Equal(TimeSpan.FromMinutes(249), proof.Steps[^1].SinceOpen.Min);
    }
}
