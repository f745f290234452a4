using Vorba.Flows.Steps;
using Vorba.Policy;
using Vorba.Policy.Rulebook;
using Vorba.Vocabulary;

namespace Vorba.Rehearsal.Proof;

/// <summary>
/// Judges a step that sends. What may leave too late only because of a delay is guarded by its expiry: it is let go, with
/// the reason. What the flow's own waits carry out of the window is unsafe unless another permit stands in, for then the
/// message is lost by plan.
/// </summary>
internal sealed class Judging(Premises premises, IReadOnlyList<Rule> rules)
{
    private readonly TimeSpan window = rules.WindowLength;

    public StepProof Judge(SayStep step, Arrival? arrival)
    {
        if (arrival is null)
        {
            return new(step.Id, ProofVerdict.Proved, Since.JustNow) { Why = "No path leads here." };
        }

        if (step.Messages.Values.All(message => message.Bubbles.Count == 0))
        {
            return new(step.Id, ProofVerdict.Proved, arrival.Since) { Permits = [ByEmail(step)], Why = "Goes by e-mail, which knows no window." };
        }

        var delay = premises.Slack.LongestDelay(step.Life);
        return arrival.Since.MayReach(window - delay) ? Risky(step, arrival, delay) : Proved(step, arrival.Since, delay);
    }

    private StepProof Proved(SayStep step, Since since, TimeSpan delay) =>
        new(step.Id, ProofVerdict.Proved, since)
        {
            Permits = [AutomationPermit.OpenWindow],
            Why = $"At most {Spoken.Of(since.Max!.Value)} after the last opening act, and sent or let go within {Spoken.Of(delay)}; the window lasts {Spoken.Of(window)}.",
        };

    private StepProof Risky(SayStep step, Arrival arrival, TimeSpan delay)
    {
        var mayBeClosed = arrival.Since.MayReach(window);
        var permit = StandIn(step);
        return new(step.Id, mayBeClosed && permit is null ? ProofVerdict.Unsafe : ProofVerdict.Guarded, arrival.Since)
        {
            Permits = permit is { } other ? [AutomationPermit.OpenWindow, other] : [AutomationPermit.OpenWindow],
            Path = arrival.Trails.First(trail => trail.Since.MayReach(mayBeClosed ? window : window - delay)).Path,
            Why = $"{Risk(arrival.Since, mayBeClosed)} {Consequence(permit, mayBeClosed)}",
        };
    }

    private string Risk(Since since, bool mayBeClosed) =>
        since.Max is not { } max ? "When the last opening act was, nobody knows."
        : mayBeClosed ? $"Up to {Spoken.Of(max)} may lie between the last opening act and this step; the window lasts {Spoken.Of(window)}."
        : $"The window is open when this is planned, for at least {Spoken.Of(window - max)}; tries again, or the distance kept to another channel, may take longer.";

    private static string Consequence(AutomationPermit? permit, bool mayBeClosed) =>
        permit switch
        {
            AutomationPermit.UtilityTemplate => "Then its utility template goes.",
            AutomationPermit.MarketingMessage => "Then it goes as a paid message.",
            not null => "Then its e-mail form stands in.",
            null when mayBeClosed => "Then it is refused and lost: give it an e-mail form, or ask for a tap before it.",
            null => "Then it is let go, with the reason.",
        };

    /// <summary>The permit that is left once the window has closed, for a person who can be reached by everything the step has a form for.</summary>
    private AutomationPermit? StandIn(SayStep step) =>
        Permits.Best(Closed(step), rules) switch
        {
            Way.Go(var permit) => permit,
            Way.Split(Way.Go(var permit), _) => permit,
            _ => null,
        };

    private Occasion Closed(SayStep step)
    {
        var now = new DateTimeOffset(premises.Day, TimeOnly.MinValue, TimeSpan.Zero);
        return new()
        {
            Purpose = step.Purpose,
            HasOffer = step.Messages.Values.Any(message => PromotionWords.In(message) is not null),
            HasEmailForm = step.Messages.Values.All(message => message.Bubbles.Count == 0 || message.Email is not null),
            HasEmailAddress = true,
            AgreesToEmail = true,
            HasUtilityTemplate = premises.UtilityTemplates.Contains(step.Id, StringComparer.Ordinal),
            Paid = premises.CanPay ? new(HasToken: true, LastSentAt: null, HasBudget: true) : null,
            Sender = premises.Sender,
            Recipient = premises.Recipient,
            Now = now,
            ExpiresAt = now + MessagingWindow.Length,
        };
    }

    private static AutomationPermit ByEmail(SayStep step) =>
        step.Purpose is Purpose.OrderUpdate ? AutomationPermit.OrderEmail : AutomationPermit.EmailConsent;
}
