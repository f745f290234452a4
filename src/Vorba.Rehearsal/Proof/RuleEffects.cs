using Vorba.Flows;

namespace Vorba.Rehearsal.Proof;

/// <summary>Tells which steps of which flows fare otherwise on another day, because the rules changed in between.</summary>
public static class RuleEffects
{
    public static IReadOnlyList<ProofChange> Between(IEnumerable<Flow> flows, Premises premises, DateOnly one, DateOnly other)
    {
        var (before, after) = (premises with { Day = one < other ? one : other }, premises with { Day = one < other ? other : one });
        return
        [
            .. from flow in flows
               from step in Prover.Check(flow, before).Steps.Zip(Prover.Check(flow, after).Steps)
               where step.First.Verdict != step.Second.Verdict || !step.First.Permits.SequenceEqual(step.Second.Permits)
               select new ProofChange(flow.Id, step.First, step.Second),
        ];
    }
}

/// <summary>A step of a flow, as proved on the earlier day and on the later.</summary>
public sealed record ProofChange(string Flow, StepProof Before, StepProof After);
