using Vorba.Policy.Rulebook;
using Vorba.Rehearsal.Proof;
using static Vorba.Rehearsal.Tests.Proof.Some;

namespace Vorba.Rehearsal.Tests.Proof;

public sealed class PathTests
{
    [Fact]
    public void The_path_is_told_in_words_from_the_trigger_on() =>
        Assert.Equal(
            ["the person subscribes, which opens the window", "fits: no answer within 30h"],
            Tried("subscribed", Ask("fits", "30h"), Say("thanks")).Steps[1].Path);

    [Fact]
    public void Of_two_paths_that_break_it_the_shorter_is_told()
    {
        var proof = Tried("subscribed", Branch("ordered", $"{Wait("30h")}, {Wait("40h")}", Wait("25h")), Say("hello"));

        Assert.Equal(["the person subscribes, which opens the window", "if-ordered: no", "wait-25h-arrival: waits 25h"], proof.Steps[0].Path);
    }

    [Fact]
    public void A_longer_path_is_told_where_the_shorter_does_not_break_it()
    {
        var proof = Tried("subscribed", Branch("ordered", $"{Wait("12h")}, {Wait("13h")}", Wait("1h")), Say("hello"));

        Assert.Equal(4, proof.Steps[0].Path.Count);
        Assert.Equal("wait-13h-arrival: waits 13h", proof.Steps[0].Path[^1]);
    }

    [Fact]
    public void However_many_paths_there_are_the_one_that_breaks_it_is_found()
    {
        var forks = Enumerable.Range(0, 12).Select(number =>
            $"{{ branch: b{number}, if: ordered, then: [{{ wait: t{number}, for: {1 << number}m }}, {{ wait: u{number}, for: 0s }}], else: [] }}");
        var step = Tried("subscribed", [.. forks, Say("hello")]).Steps[0];

        Assert.Equal(ProofVerdict.Unsafe, step.Verdict);
        Assert.NotEmpty(step.Path);
    }

    [Fact]
    public void What_is_proved_needs_no_path() =>
        Assert.Empty(Tried("subscribed", Say("hello")).Steps[0].Path);

    [Fact]
    public void The_report_is_written_as_promised() =>
        Assert.Equal(
            """
            {"flows":[{"name":"tried","steps":[{"id":"hello","verdict":"guarded","sinceOpen":{"min":"PT25H","max":"PT25H6M"},"permits":["open-window","email-consent"],
            """.ReplaceLineEndings(""),
            ProofJson.Write(Prover.Check([Flow("subscribed", Wait("25h"), SayOrMail("hello"))], Romania))
                .Replace("P1DT1H", "PT25H", StringComparison.Ordinal)[..155]);

    [Fact]
    public void An_unbounded_time_is_written_as_null() =>
        Assert.Contains("\"max\":null", ProofJson.Write(Prover.Check([Flow("cart-left", Say("hello"))], Romania)), StringComparison.Ordinal);

    [Fact]
    public void News_of_an_order_is_guarded_by_its_template_unless_it_sells()
    {
        var news = Flow("cart-left", Say("shipped", "purpose: order-update"));
        var selling = Flow("cart-left", "{ say: shipped, purpose: order-update, messages: { en: { bubbles: [{ text: Shipped! Take 10 % off }] } } }");
        var prepared = Romania with { UtilityTemplates = ["shipped"] };

        Assert.Equal(ProofVerdict.Unsafe, Prover.Check(news, Romania).Verdict);
        Assert.Equal([AutomationPermit.OpenWindow, AutomationPermit.UtilityTemplate], Prover.Check(news, prepared).Steps[0].Permits);
        Assert.Contains(Prover.Check(selling, prepared).Findings, finding => finding.Kind == "promotion-in-order-update");
    }

    [Fact]
    public void A_promotion_is_guarded_by_a_paid_message_where_the_rules_allow_one()
    {
        var flow = Flow("cart-left", Say("reminder"));
        var america = Romania with { CanPay = true, Sender = Territory.Of("US"), Recipient = Territory.Of("US") };

        Assert.Equal(ProofVerdict.Guarded, Prover.Check(flow, america).Verdict);
        Assert.Equal(ProofVerdict.Unsafe, Prover.Check(flow, america with { Recipient = Territory.Of("RO") }).Verdict);
    }
}
