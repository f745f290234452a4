using Vorba.Flows.Steps;

namespace Vorba.Rehearsal.Proof.Findings;

/// <summary>A fork on an answer that its question does not offer always goes the same way.</summary>
internal static class UnofferedAnswers
{
    public static IEnumerable<ProofFinding> In(Proven flow)
    {
        var offered = flow.Steps.OfType<AskStep>()
            .SelectMany(ask => ask.Choices.Select(choice => (ask.Remember, choice.Value)))
            .ToLookup(answer => answer.Remember, answer => answer.Value, StringComparer.Ordinal);
        return
            from branch in flow.Steps.OfType<BranchStep>()
            let asked = Asked(branch.If)
            where asked is not null && offered.Contains(asked.Name) && !offered[asked.Name].Contains(asked.Value, StringComparer.Ordinal)
            select new ProofFinding("unoffered-answer", branch.Id, $"no question offers '{asked.Value}' for '{asked.Name}'");
    }

    private static Condition.PropertyIs? Asked(Condition condition) =>
        condition switch
        {
            Condition.Not(var inner) => Asked(inner),
            _ => condition as Condition.PropertyIs,
        };
}
