using Vorba.Flows;
using Vorba.Flows.Steps;
using Vorba.Policy.Rulebook;
using Vorba.Rehearsal.Proof.Findings;

namespace Vorba.Rehearsal.Proof;

/// <summary>
/// Proves a flow before launch: carries the time since the last opening act along every path at once, as an interval, and
/// judges each step that sends by it. Pure: the same flow and premises give the same report, always.
/// </summary>
public static class Prover
{
    public static ProofReport Check(IEnumerable<Flow> flows, Premises premises) => new([.. flows.Select(flow => Check(flow, premises))]);

    public static FlowProof Check(Flow flow, Premises premises)
    {
        var rules = premises.Rules;
        var steps = flow.AllSteps.DistinctBy(step => step.Id).ToList();
        var ways = new Passages(flow, premises.Slack, rules.WindowLength);
        var passages = steps.ToDictionary(step => step.Id, ways.Of, StringComparer.Ordinal);
        var arrivals = Fixpoint.Solve([.. steps.Select(step => step.Id)], ways.Start(), step => passages[step], rules.WindowLength);

        var judging = new Judging(premises, rules);
        var proofs = steps.OfType<SayStep>().Select(step => judging.Judge(step, arrivals.GetValueOrDefault(step.Id))).ToList();
        var proven = new Proven(steps, passages, arrivals, proofs.ToDictionary(proof => proof.Id, StringComparer.Ordinal));
        return new(flow.Id, proofs, [.. FindingRules.All.SelectMany(rule => rule(proven))]);
    }
}

/// <summary>A flow with all that the proof came to know of it.</summary>
internal sealed record Proven(
    IReadOnlyList<Step> Steps,
    IReadOnlyDictionary<string, IReadOnlyList<Passage>> Passages,
    IReadOnlyDictionary<string, Arrival> Arrivals,
    IReadOnlyDictionary<string, StepProof> Proofs)
{
    public bool IsReached(Step step) => Arrivals.ContainsKey(step.Id);

    /// <summary>The nearest step after each that counts, by ways that may be taken; null where there is none.</summary>
    public IReadOnlyDictionary<string, string?> NextAfter(Func<string, bool> counts, Func<Passage, bool> mayTake)
    {
        var nearest = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var step in Steps.Reverse())
        {
            var following = Passages[step.Id].Where(mayTake).Select(passage => passage.To).OfType<string>();
            nearest[step.Id] = following.Select(to => counts(to) ? to : nearest.GetValueOrDefault(to)).FirstOrDefault(to => to is not null);
        }

        return nearest;
    }
}
