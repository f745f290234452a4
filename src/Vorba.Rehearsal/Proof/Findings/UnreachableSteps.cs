namespace Vorba.Rehearsal.Proof.Findings;

/// <summary>A step that no path leads to is a mistake of its author.</summary>
internal static class UnreachableSteps
{
    public static IEnumerable<ProofFinding> In(Proven flow) =>
        flow.Steps.Where(step => !flow.IsReached(step)).Select(step => new ProofFinding("unreachable", step.Id, "no path leads here"));
}
