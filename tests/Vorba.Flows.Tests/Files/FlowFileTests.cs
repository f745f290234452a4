using Vorba.Flows.Files;
using Vorba.Flows.Steps;
using Vorba.Vocabulary;

namespace Vorba.Flows.Tests.Files;

public sealed class FlowFileTests
{
    [Fact]
    public void Every_member_of_a_flow_is_read()
    {
        var flow = Read("""
            flow: full
            version: 4
            name: Full
            trigger: cart-left
            ends-on: order-placed
            steps:
              - say: hello
                purpose: order-update
                life: 2h
                messages:
                  en:
                    bubbles:
                      - text: " Hello "
                        buttons: [{ link: Shop, to: https://shop.example }, { reply: Later, value: later }]
                      - picture: https://shop.example/hi.gif
                      - cart-cards: [{ link: Checkout, to: "{{ cart.url }}" }]
                    email: { subject: Hello, text: " Hi ", preheader: Short, shows-cart: true, button: { link: Back, to: https://shop.example } }
              - wait: night
                for: 8h
                after: cart-change
              - branch: bought
                if: not ordered
                then: [{ end: enough }]
            """);

        Assert.Equal(("full", 4, "Full"), (flow.Id, flow.Version, flow.Name.In("ro")));
        Assert.Equal(Trigger.CartLeft, flow.Trigger);
        Assert.Equal([Goal.OrderPlaced], flow.EndsOn);
        Assert.Equal(["hello", "night", "bought", "enough"], flow.AllSteps.Select(step => step.Id));
        Assert.Equal(new WaitStep("night", TimeSpan.FromHours(8)) { Anchor = WaitAnchor.CartChange }, flow.Find("night"));
        Assert.Equal(new Condition.Not(new Condition.Ordered()), Assert.IsType<BranchStep>(flow.Find("bought")).If);
    }

    [Fact]
    public void Every_member_of_a_message_is_read()
    {
        var say = Assert.IsType<SayStep>(Read("""
            flow: full
            trigger: subscribed
            steps:
              - say: hello
                purpose: order-update
                life: 2h
                messages:
                  en:
                    bubbles:
                      - text: " Hello "
                        buttons: [{ link: Shop, to: https://shop.example }, { reply: Later, value: later }]
                      - picture: https://shop.example/hi.gif
                      - cart-cards: [{ link: Checkout, to: "{{ cart.url }}" }]
                    email: { subject: Hello, text: " Hi ", preheader: Short, shows-cart: true, button: { link: Back, to: https://shop.example } }
            """).Steps[0]);
        var message = say.MessageFor("en");

        Assert.Equal((Purpose.OrderUpdate, TimeSpan.FromHours(2)), (say.Purpose, say.Life));
        var text = Assert.IsType<Bubble.Text>(message.Bubbles[0]);
        Assert.Equal(("Hello", 2), (text.Words, text.Buttons.Count));
        Assert.Equal(new Button.Reply("Later", "later"), text.Buttons[1]);
        Assert.Equal(new Bubble.Picture("https://shop.example/hi.gif"), message.Bubbles[1]);
        Assert.Equal([new Button.Link("Checkout", "{{ cart.url }}")], Assert.IsType<Bubble.CartCards>(message.Bubbles[2]).Buttons);
        Assert.Equal(("Hello", "Hi", "Short", true), (message.Email!.Subject, message.Email.Text, message.Email.Preheader, message.Email.ShowsCart));
        Assert.Equal(new Button.Link("Back", "https://shop.example"), message.Email.CallToAction);
    }

    [Fact]
    public void A_question_is_read_with_its_answers_in_every_language()
    {
        var ask = Assert.IsType<AskStep>(Read("""
            flow: asks
            trigger: subscribed
            steps:
              - ask: size
                remember: size
                patience: 30m
                answers: { s: { en: Small, ro: Mic }, l: Large }
                messages: { en: { bubbles: [{ text: "Which size?" }] } }
            """).Steps[0]);

        Assert.Equal(("size", TimeSpan.FromMinutes(30)), (ask.Remember, ask.Patience));
        Assert.Equal(["Mic", "Large"], ask.Choices.Select(choice => choice.Title.In("ro")));
    }

    [Theory]
    [InlineData("cart-left", typeof(Condition.CartLeft))]
    [InlineData("ordered", typeof(Condition.Ordered))]
    [InlineData("window-open", typeof(Condition.WindowOpen))]
    [InlineData("not window-open", typeof(Condition.Not))]
    [InlineData("{ size: s }", typeof(Condition.PropertyIs))]
    public void Every_condition_is_read(string condition, Type kind) =>
        Assert.IsType(kind, Assert.IsType<BranchStep>(Read($"flow: a\ntrigger: subscribed\nsteps: [{{ branch: b, if: {condition}, then: [{{ end: e }}] }}]").Steps[0]).If);

    private static Flow Read(string text) => FlowFile.Read(text) switch
    {
        FlowReading.Read(var flow) => flow,
        FlowReading.Faulty(var faults) => throw new InvalidDataException(string.Join("; ", faults)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
