using Vorba.Flows.Steps;
using Vorba.Vocabulary;

namespace Vorba.Rehearsal.Proof.Findings;

/// <summary>News of an order that also sells is a promotion: no template is approved for it, and outside the window it must be split.</summary>
internal static class PromotionInOrderUpdates
{
    public static IEnumerable<ProofFinding> In(Proven flow) =>
        from step in flow.Steps.OfType<SayStep>()
        where step.Purpose is Purpose.OrderUpdate
        from message in step.Messages
        let word = PromotionWords.In(message.Value)
        where word is not null
        select new ProofFinding("promotion-in-order-update", step.Id, $"'{word}' sells ({message.Key}); outside the window the news must go without it");
}
