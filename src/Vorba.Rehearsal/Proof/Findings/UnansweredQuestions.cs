using Vorba.Flows.Steps;
using Vorba.Vocabulary;

namespace Vorba.Rehearsal.Proof.Findings;

/// <summary>A question that nobody can answer waits its whole patience for nothing.</summary>
internal static class UnansweredQuestions
{
    public static IEnumerable<ProofFinding> In(Proven flow) =>
        flow.Steps.OfType<AskStep>()
            .Select(ask => Remark(ask) is { } remark ? new ProofFinding("unanswered-question", ask.Id, remark) : null)
            .OfType<ProofFinding>();

    private static string? Remark(AskStep ask) =>
        ask.Choices.Count == 0 ? "offers no answers"
        : ask.Patience <= TimeSpan.Zero ? "does not wait for an answer"
        : ask.Messages.Values.Any(message => message.Bubbles.Count == 0) ? "is asked by e-mail only, where nobody can tap"
        : ask.Messages.Values.Any(message => message.Bubbles is not [.., Bubble.Text]) ? "shows its answers only below a text, which must come last"
        : null;
}
