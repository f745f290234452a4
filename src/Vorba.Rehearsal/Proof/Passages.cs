using Vorba.Flows;
using Vorba.Flows.Steps;

namespace Vorba.Rehearsal.Proof;

/// <summary>The ways out of each kind of step. A kind that is not known here may lead anywhere and take any time.</summary>
internal sealed class Passages(Flow flow, Slack slack, TimeSpan window)
{
    public Arrival Start() =>
        flow.Trigger is Trigger.Subscribed
            ? Arrival.First(new(TimeSpan.Zero, slack.Hearing), "the person subscribes, which opens the window")
            : Arrival.First(Since.Unknown, "a cart is left; when the person last wrote or tapped is unknown");

    public IReadOnlyList<Passage> Of(Step step) =>
        step switch
        {
            WaitStep wait => [Wait(wait)],
            AskStep ask => [.. Answered(ask), Passage.After(Next(ask), $"{ask.Id}: no answer within {Spoken.Of(ask.Patience)}", Rest(ask.Patience))],
            SayStep say => [Passage.At(Next(say))],
            BranchStep branch => [Arm(branch, branch.Then, holds: true), Arm(branch, branch.Else, holds: false)],
            EndStep => [],
            _ => [.. Entries(step).Select(to => Passage.After(to, $"{step.Id}: takes any time", Since.Unknown))],
        };

    private string? Next(Step step) => flow.Next(step.Id);

    private IEnumerable<string?> Entries(Step step) =>
        step.Blocks.Select(block => block is [var first, ..] ? first.Id : null).OfType<string?>().Append(Next(step));

    private IEnumerable<Passage> Answered(AskStep ask) =>
        ask.Choices.Count > 0
            ? [Passage.Acting(Next(ask), $"{ask.Id}: an answer, which opens the window", new(TimeSpan.Zero, slack.Hearing))]
            : [];

    private Passage Wait(WaitStep wait) =>
        wait.Anchor is WaitAnchor.CartChange && flow.Trigger is Trigger.CartLeft
            ? Passage.After(Next(wait), $"{wait.Id}: waits {Spoken.Of(wait.Length)} after the last change of the cart, and each change starts it anew", Since.Unknown)
            : Passage.After(Next(wait), $"{wait.Id}: waits {Spoken.Of(wait.Length)}", wait.Length > TimeSpan.Zero ? Rest(wait.Length) : Since.JustNow);

    /// <summary>A rest ends when its timer comes, which may be late.</summary>
    private Since Rest(TimeSpan length) =>
        length < Since.Horizon ? new(length, length + slack.Queueing) : new(Since.Horizon, null);

    private Passage Arm(BranchStep branch, IReadOnlyList<Step> block, bool holds) =>
        new(block is [var first, ..] ? first.Id : Next(branch), $"{branch.Id}: {(holds ? "yes" : "no")}", since => Where(branch.If, holds, since));

    private Since? Where(Condition condition, bool holds, Since since) =>
        condition switch
        {
            Condition.Not(var inner) => Where(inner, !holds, since),
            Condition.WindowOpen => holds ? since.YoungerThan(window) : since.AtLeast(window),
            // Only a journey about a cart knows of one.
            Condition.CartLeft when flow.Trigger is Trigger.Subscribed => holds ? null : since,
            _ => since,
        };
}
