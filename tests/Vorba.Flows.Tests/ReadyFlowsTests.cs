using Vorba.Flows.Steps;
using Vorba.Vocabulary;

namespace Vorba.Flows.Tests;

public sealed class ReadyFlowsTests
{
    [Fact]
    public void The_welcome_and_the_abandoned_cart_come_ready_to_use()
    {
        Assert.Equal(["abandoned-cart", "welcome"], ReadyFlows.Book.Flows.Select(flow => flow.Id));
        Assert.Equal(["welcome"], ReadyFlows.Book.StartedBy(Trigger.Subscribed).Select(flow => flow.Id));
        Assert.Equal(["abandoned-cart"], ReadyFlows.Book.StartedBy(Trigger.CartLeft).Select(flow => flow.Id));
    }

    [Fact]
    public void The_abandoned_cart_ends_with_the_order_and_the_emptied_cart() =>
        Assert.Equal([Goal.OrderPlaced, Goal.CartEmptied], ReadyFlows.Book.Find("abandoned-cart")!.EndsOn);

    [Fact]
    public void The_abandoned_cart_waits_a_quiet_hour_after_the_last_change() =>
        Assert.Equal(
            new WaitStep("quiet-hour", TimeSpan.FromHours(1)) { Anchor = WaitAnchor.CartChange },
            ReadyFlows.Book.Find("abandoned-cart")!.Steps[0]);

    [Fact]
    public void Every_ready_message_speaks_English_and_Romanian() =>
        Assert.All(
            ReadyFlows.Book.Flows.SelectMany(flow => flow.AllSteps).OfType<SayStep>(),
            say => Assert.Equal(["en", "ro"], say.Messages.Keys.Order()));

    [Fact]
    public void Every_message_about_a_cart_has_an_email_form_that_leads_back_to_it() =>
        Assert.All(
            ReadyFlows.Book.Find("abandoned-cart")!.AllSteps.OfType<SayStep>().SelectMany(say => say.Messages.Values),
            message => Assert.Equal("{{ cart.url }}", message.Email?.CallToAction?.Target));

    [Fact]
    public void The_welcome_asks_one_question_whose_answer_chooses_the_coupons_words()
    {
        var ask = Assert.IsType<AskStep>(ReadyFlows.Book.Find("welcome")!.Steps[0]);
        var branch = Assert.IsType<BranchStep>(ReadyFlows.Book.Find("welcome")!.Steps[1]);

        Assert.Equal(["me", "gift"], ask.Choices.Select(choice => choice.Value));
        Assert.Equal(new Condition.PropertyIs("shops_for", "gift"), branch.If);
        Assert.Equal(Purpose.Answer, ask.Purpose);
    }
}
