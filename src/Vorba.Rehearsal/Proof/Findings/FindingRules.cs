namespace Vorba.Rehearsal.Proof.Findings;

/// <summary>All remarks that a proof looks for, in the order in which they are told.</summary>
internal static class FindingRules
{
    public static readonly IReadOnlyList<Func<Proven, IEnumerable<ProofFinding>>> All =
    [
        UnreachableSteps.In,
        DeadEnds.In,
        UnansweredQuestions.In,
        UnofferedAnswers.In,
        LinksBeforeTheWindow.In,
        PromotionInOrderUpdates.In,
        MissingEmailForms.In,
    ];
}
