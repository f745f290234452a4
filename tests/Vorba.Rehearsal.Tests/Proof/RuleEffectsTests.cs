using Vorba.Policy.Rulebook;
using Vorba.Rehearsal.Proof;
using static Vorba.Rehearsal.Tests.Proof.Some;

namespace Vorba.Rehearsal.Tests.Proof;

public sealed class RuleEffectsTests
{
    private static readonly Premises America = Romania with { CanPay = true, Sender = Territory.Of("US"), Recipient = Territory.Of("US") };

    [Fact]
    public void What_paid_messages_made_possible_is_told()
    {
        var change = Assert.Single(RuleEffects.Between([Flow("cart-left", Say("reminder")), Flow("subscribed", Say("hello"))], America, new(2026, 1, 1), new(2025, 1, 1)));

        Assert.Equal((ProofVerdict.Unsafe, ProofVerdict.Guarded), (change.Before.Verdict, change.After.Verdict));
        Assert.Equal("reminder", change.After.Id);
    }

    [Fact]
    public void Where_no_rule_changed_nothing_does() =>
        Assert.Empty(RuleEffects.Between([Flow("cart-left", Say("reminder"))], America, new(2026, 7, 1), new(2026, 11, 1)));

    [Fact]
    public void An_operator_who_keeps_a_shorter_window_has_less_proved()
    {
        var own = new RuleText("own.yaml", """
            rules:
              - rule: shorter
                permits: Anything for half a day.
                matter: window
                lasts: 12h
                from: 2026-06-01
                source: https://example.com
                confidence: inferred
            """);
        var book = Assert.IsType<RuleReading.Read>(RuleFile.Read([.. RuleFile.Embedded, own])).Book;

        var change = Assert.Single(RuleEffects.Between(
            [Flow("subscribed", Wait("13h"), Say("hello"))], Romania with { Book = book }, new(2026, 5, 31), new(2026, 6, 1)));

        Assert.Equal((ProofVerdict.Proved, ProofVerdict.Unsafe), (change.Before.Verdict, change.After.Verdict));
    }
}
