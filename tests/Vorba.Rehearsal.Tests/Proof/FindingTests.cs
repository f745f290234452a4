using Vorba.Flows.Steps;
using Vorba.Rehearsal.Proof;
using Vorba.Vocabulary;
using static Vorba.Rehearsal.Tests.Proof.Some;

namespace Vorba.Rehearsal.Tests.Proof;

public sealed class FindingTests
{
    private const string Link = "messages: { en: { bubbles: [{ text: Hello, buttons: [{ link: Shop, to: 'https://example.com' }] }] } }";

    [Fact]
    public void A_plain_flow_has_none() => Assert.Empty(Tried("subscribed", Ask("fits"), Say("thanks")).Findings);

    [Fact]
    public void What_stands_after_the_end_is_unreachable() =>
        Assert.Equal(["later"], Of("unreachable", Tried("subscribed", Say("now"), "{ end: enough }", Say("later"))));

    [Fact]
    public void Who_subscribes_has_left_no_cart() =>
        Assert.Equal(["reminder"], Of("unreachable", Tried("subscribed", Branch("cart-left", Say("reminder"), Say("hello")))));

    [Fact]
    public void A_wait_a_question_and_a_fork_that_lead_nowhere_are_dead_ends() =>
        Assert.Equal(
            ["fits", "if-ordered", "wait-1h-arrival"],
            Of("dead-end", Tried("subscribed", Ask("fits"), Branch("ordered", Wait("1h"), "{ end: enough }"))));

    [Fact]
    public void A_question_without_answers_is_answered_by_nobody() =>
        Assert.Equal(["fits"], Of("unanswered-question", Asking(ask => ask with { Choices = [] })));

    [Fact]
    public void A_question_by_email_alone_is_answered_by_nobody() =>
        Assert.Equal(
            ["fits"],
            Of("unanswered-question", Asking(ask => ask with { Messages = new Dictionary<string, Message> { ["en"] = new() { Email = new("Fits?", "Does it fit?") } } })));

    [Fact]
    public void A_question_that_is_not_waited_for_is_answered_by_nobody() =>
        Assert.Equal(["fits"], Of("unanswered-question", Asking(ask => ask with { Patience = TimeSpan.Zero })));

    [Fact]
    public void A_fork_on_an_answer_that_is_not_offered_is_told() =>
        Assert.Equal(
            ["perhaps"],
            Of("unoffered-answer", Tried("subscribed", Ask("fits"), $"{{ branch: perhaps, if: {{ fits: maybe }}, then: [{Say("a")}], else: [{Say("b")}] }}")));

    [Fact]
    public void A_link_before_a_step_that_needs_the_window_suggests_a_reply_button()
    {
        var later = Tried("subscribed", $"{{ say: look, {Link} }}", Wait("25h"), SayOrMail("again"));
        var soon = Tried("subscribed", $"{{ say: look, {Link} }}", Wait("2h"), SayOrMail("again"));
        var asked = Tried("subscribed", $"{{ say: look, {Link} }}", Wait("25h"), "{ end: enough }", SayOrMail("again"));

        Assert.Equal(["look"], Of("link-before-window", later));
        Assert.Empty(Of("link-before-window", soon));
        Assert.Empty(Of("link-before-window", asked));
    }

    [Theory]
    [InlineData("Your order is on its way.", false)]
    [InlineData("Your order is on its way. Take 10 % off the next!", true)]
    [InlineData("Comanda ta a plecat. Ai o reducere!", true)]
    [InlineData("Your coupon was taken into account.", true)]
    [InlineData("It will be delivered on Friday, wholesale box included.", false)]
    public void Words_that_sell_have_no_place_in_news_of_an_order(string words, bool sells) =>
        Assert.Equal(
            sells,
            Of("promotion-in-order-update", Tried("subscribed", $"{{ say: news, purpose: order-update, messages: {{ en: {{ bubbles: [{{ text: '{words}' }}] }} }} }}")).Count > 0);

    [Fact]
    public void A_missing_email_form_is_told_where_it_would_help()
    {
        var late = Tried("subscribed", Say("now"), Wait("25h"), Say("late"));

        Assert.Equal(["late"], Of("no-email-form", late));
    }

    /// <summary>A flow that a file could not hold, as an editor may hold it while it is drawn.</summary>
    private static FlowProof Asking(Func<AskStep, AskStep> drawn)
    {
        var flow = Flow("subscribed", Ask("fits"), Say("thanks"));
        return Prover.Check(flow with { Steps = [drawn((AskStep)flow.Steps[0]), flow.Steps[1]] }, Romania);
    }

    private static IReadOnlyList<string> Of(string kind, FlowProof proof) =>
        [.. proof.Findings.Where(finding => finding.Kind == kind).Select(finding => finding.Step).Order(StringComparer.Ordinal)];
}
