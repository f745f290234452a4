namespace Vorba.Flows.Steps;

/// <summary>Goes one way where the condition holds now, the other way where it does not.</summary>
public sealed record BranchStep(string Id, Condition If, IReadOnlyList<Step> Then, IReadOnlyList<Step> Else) : Step(Id)
{
    public override string Kind => "branch";

    public override IReadOnlyList<IReadOnlyList<Step>> Blocks => [Then, Else];

    internal override Move Arrive(Moment moment)
    {
        var holds = If.Holds(moment.Facts);
        var outcome = holds ? "yes" : "no";
        return (holds ? Then : Else) is [var first, ..] ? Move.Into(first.Id, outcome) : Move.On(outcome);
    }
}

/// <summary>A question about the contact that is answered by yes or no.</summary>
public abstract record Condition
{
    private Condition()
    {
    }

    public abstract bool Holds(Facts facts);

    /// <summary>The journey's cart still holds something, and no order came of it.</summary>
    public sealed record CartLeft : Condition
    {
        public override bool Holds(Facts facts) => facts.CartIsLeft;
    }

    public sealed record Ordered : Condition
    {
        public override bool Holds(Facts facts) => facts.HasOrdered;
    }

    public sealed record WindowOpen : Condition
    {
        public override bool Holds(Facts facts) => facts.WindowIsOpen;
    }

    /// <summary>A property has this value, an answer for example.</summary>
    public sealed record PropertyIs(string Name, string Value) : Condition
    {
        public override bool Holds(Facts facts) => facts.Properties.GetValueOrDefault(Name) == Value;
    }

    public sealed record Not(Condition Inner) : Condition
    {
        public override bool Holds(Facts facts) => !Inner.Holds(facts);
    }
}
