using Vorba.Flows.Steps;

namespace Vorba.Flows.Tests;

public sealed class ConditionTests
{
    public static readonly TheoryData<Condition, Facts> Holding = new()
    {
        { new Condition.CartLeft(), new() { CartIsLeft = true } },
        { new Condition.Ordered(), new() { HasOrdered = true } },
        { new Condition.WindowOpen(), new() { WindowIsOpen = true } },
        { new Condition.PropertyIs("for_whom", "gift"), new() { Properties = new Dictionary<string, string> { ["for_whom"] = "gift" } } },
    };

    [Theory]
    [MemberData(nameof(Holding))]
    public void A_condition_holds_by_its_fact_alone_and_its_negation_without_it(Condition condition, Facts facts)
    {
        Assert.True(condition.Holds(facts));
        Assert.False(condition.Holds(new()));
        Assert.False(new Condition.Not(condition).Holds(facts));
        Assert.True(new Condition.Not(condition).Holds(new()));
    }

    [Fact]
    public void A_property_with_another_value_is_another_answer() =>
        Assert.False(new Condition.PropertyIs("for_whom", "gift")
            .Holds(new() { Properties = new Dictionary<string, string> { ["for_whom"] = "me" } }));
}
