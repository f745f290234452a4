using Vorba.Flows;
using Vorba.Flows.Steps;

namespace Vorba.Rehearsal.Proof.Findings;

/// <summary>A wait, a question or a fork after which nothing is said leads nowhere; whoever answers must hear something, within 30 seconds.</summary>
internal static class DeadEnds
{
    public static IEnumerable<ProofFinding> In(Proven flow)
    {
        var saysNext = flow.NextAfter(flow.Proofs.ContainsKey, _ => true);
        return flow.Steps
            .Where(step => flow.IsReached(step) && saysNext[step.Id] is null)
            .Select(step => Remark(step) is { } remark ? new ProofFinding("dead-end", step.Id, remark) : null)
            .OfType<ProofFinding>();
    }

    private static string? Remark(Step step) =>
        step switch
        {
            WaitStep => "waits, and nothing is said after it",
            AskStep => "whoever answers hears nothing more; a bot must answer within 30 seconds",
            BranchStep => "forks, and nothing is said on either way",
            _ => null,
        };
}
