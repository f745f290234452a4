using Vorba.Flows.Steps;
using Vorba.Vocabulary;

namespace Vorba.Rehearsal.Proof.Findings;

/// <summary>
/// A tap on a link opens no window, a tap on a reply does. Where a later step needs the window and is not proved, a reply
/// button would keep it open.
/// </summary>
internal static class LinksBeforeTheWindow
{
    public static IEnumerable<ProofFinding> In(Proven flow)
    {
        var needsNext = flow.NextAfter(
            step => flow.Proofs.TryGetValue(step, out var proof) && proof.Verdict is not ProofVerdict.Proved,
            passage => !passage.Reopens);
        return flow.Steps.OfType<SayStep>()
            .Where(step => step is not AskStep && flow.IsReached(step) && needsNext[step.Id] is not null && HasOnlyLinks(step))
            .Select(step => new ProofFinding(
                "link-before-window", step.Id, $"a tap on its link opens no window, and '{needsNext[step.Id]}' needs one; a reply button would open it"));
    }

    private static bool HasOnlyLinks(SayStep step)
    {
        var buttons = step.Messages.Values.SelectMany(message => message.Bubbles).SelectMany(Buttons).ToList();
        return buttons.Exists(button => button is Button.Link) && !buttons.Exists(button => button is Button.Reply);
    }

    private static IEnumerable<Button> Buttons(Bubble bubble) =>
        bubble switch
        {
            Bubble.Text text => text.Buttons.Concat(text.QuickReplies),
            Bubble.Cards cards => cards.Items.SelectMany(card => card.Buttons),
            Bubble.CartCards cards => cards.Buttons,
            _ => [],
        };
}
