using Vorba.Flows.Steps;

namespace Vorba.Rehearsal.Proof.Findings;

/// <summary>Where the window may be closed, an e-mail form in every language keeps the message from being lost.</summary>
internal static class MissingEmailForms
{
    public static IEnumerable<ProofFinding> In(Proven flow) =>
        from step in flow.Steps.OfType<SayStep>()
        where flow.Proofs[step.Id].Verdict is not ProofVerdict.Proved
        let missing = step.Messages.Where(message => message.Value.Email is null).Select(message => message.Key).ToList()
        where missing.Count > 0
        select new ProofFinding("no-email-form", step.Id, $"has no e-mail form ({string.Join(", ", missing)}), and the window may be closed");
}
