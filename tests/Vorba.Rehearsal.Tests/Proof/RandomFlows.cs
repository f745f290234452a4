using Vorba.Flows;
using Vorba.Flows.Steps;
using Vorba.Rehearsal.Shoppers;
using Vorba.Vocabulary;

namespace Vorba.Rehearsal.Tests.Proof;

/// <summary>Flows as no author would write them, the same for the same seed.</summary>
internal sealed class RandomFlows(Chance chance)
{
    private static readonly TimeSpan[] Lengths =
    [
        TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(10),
        TimeSpan.FromMinutes((20 * 60) + 50), TimeSpan.FromMinutes((21 * 60) + 20), TimeSpan.FromHours(23), TimeSpan.FromHours(24), TimeSpan.FromHours(30), TimeSpan.FromDays(3),
    ];

    private int named;

    public Flow Next()
    {
        named = 0;
        return new()
        {
            Id = "random",
            Name = new(new Dictionary<string, string> { ["en"] = "Random" }),
            Trigger = chance.Comes(0.6) ? Trigger.Subscribed : Trigger.CartLeft,
            EndsOn = chance.Comes(0.3) ? [Goal.OrderPlaced, Goal.CartEmptied] : [],
            Steps = Block(depth: 0),
        };
    }

    private IReadOnlyList<Step> Block(int depth) => [.. Enumerable.Range(0, 1 + chance.Below(6)).Select(_ => Step(depth))];

    private Step Step(int depth) =>
        chance.Below(10) switch
        {
            < 4 => new SayStep(Name("say"), Messages()) { Life = chance.Of(Lengths), Purpose = chance.Of(Enum.GetValues<Purpose>()) },
            < 6 => new WaitStep(Name("wait"), chance.Of(Lengths)) { Anchor = chance.Comes(0.3) ? WaitAnchor.CartChange : WaitAnchor.Arrival },
            6 or 7 => new AskStep(Name("ask"), Messages(), Choices()) { Remember = "answer", Patience = chance.Of(Lengths), Life = chance.Of(Lengths) },
            8 when depth < 3 => new BranchStep(Name("branch"), Condition(), Block(depth + 1), Block(depth + 1)),
            8 => new BranchStep(Name("branch"), Condition(), [], [new EndStep(Name("end"))]),
            _ => chance.Comes(0.2) ? new EndStep(Name("end")) : new WaitStep(Name("wait"), chance.Of(Lengths)),
        };

    private Condition Condition()
    {
        Condition condition = chance.Below(5) switch
        {
            0 => new Condition.CartLeft(),
            1 => new Condition.Ordered(),
            2 => new Condition.PropertyIs("answer", "yes"),
            _ => new Condition.WindowOpen(),
        };
        return chance.Comes(0.3) ? new Condition.Not(condition) : condition;
    }

    private IReadOnlyList<Choice> Choices() =>
        [.. new[] { "yes", "no" }.Take(chance.Below(3)).Select(value => new Choice(value, new(new Dictionary<string, string> { ["en"] = value })))];

    private Dictionary<string, Message> Messages() =>
        chance.Comes(0.2)
            ? new() { ["en"] = Message(), ["ro"] = Message() }
            : new() { ["en"] = Message() };

    private Message Message() =>
        chance.Below(6) switch
        {
            0 => new() { Email = new("News", "Look at this.") },
            1 or 2 => new() { Bubbles = [new Bubble.Text("Look at this.")], Email = new("News", "Look at this.") },
            _ => new() { Bubbles = [new Bubble.Text("Look at this.")] },
        };

    private string Name(string kind) => $"{kind}-{++named}";
}
