namespace Vorba.Flows.Steps;

/// <summary>Ends the journey here.</summary>
public sealed record EndStep(string Id) : Step(Id)
{
    public override string Kind => "end";

    internal override Move Arrive(Moment moment) => Move.End("completed");
}
