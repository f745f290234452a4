using Vorba.Vocabulary;

namespace Vorba.Policy.Rulebook;

/// <summary>Chooses the best lawful permit for what automation wants to say. Pure: the same occasion gets the same way, always.</summary>
public static class Permits
{
    private delegate Way Ground(Occasion occasion, IReadOnlyList<Rule> rules);

    /// <summary>The best first: what is free and nearest to the person, then what is paid, then the other channel.</summary>
    private static readonly Ground[] Grounds = [AskWindow, AskUtility, AskFeedback, AskPrivateReply, AskPaid, AskEmail];

    public static Way Best(Occasion occasion, RuleBook book) =>
        Best(occasion, book.At(DateOnly.FromDateTime(occasion.Now.UtcDateTime), occasion.Sender, occasion.Recipient));

    /// <summary>The same by rules that are known to hold on that day between these two.</summary>
    public static Way Best(Occasion occasion, IReadOnlyList<Rule> rules) =>
        occasion.HasStopped ? Never(Obstacle.Stopped)
        : occasion.Now >= occasion.ExpiresAt ? Never(Obstacle.Expired)
        : occasion is { Purpose: Purpose.OrderUpdate, HasOffer: true } && AskWindow(occasion, rules) is not Way.Go ? InTwo(occasion, rules)
        : BestOfOne(occasion, rules);

    private static Way BestOfOne(Occasion occasion, IReadOnlyList<Rule> rules)
    {
        var ways = Grounds.Select(ask => ask(occasion, rules)).ToList();
        return ways.Find(way => way is Way.Go)
            ?? ways.Find(way => way is Way.Wait)
            ?? new Way.Refuse([.. ways.OfType<Way.Refuse>().SelectMany(way => way.Objections)]);
    }

    // Outside the window nothing transactional may carry an offer: the news goes alone, the offer as the promotion it is.
    private static Way.Split InTwo(Occasion occasion, IReadOnlyList<Rule> rules) =>
        new(
            BestOfOne(occasion with { HasOffer = false }, rules),
            BestOfOne(occasion with { Purpose = Purpose.Promotion }, rules) is var offer and not Way.Refuse ? offer : new Way.Hold(occasion.ExpiresAt));

    private static Way AskWindow(Occasion occasion, IReadOnlyList<Rule> rules) =>
        !occasion.HasMessengerForm ? Objects(AutomationPermit.OpenWindow, Obstacle.NoMessengerForm)
        : occasion.Window is { } window && window.OpenedAt <= occasion.Now && occasion.Now < window.OpenedAt + rules.WindowLength
            ? new Way.Go(AutomationPermit.OpenWindow)
            : Objects(AutomationPermit.OpenWindow, Obstacle.WindowClosed, Naming(rules, Matters.Window));

    private static Way AskUtility(Occasion occasion, IReadOnlyList<Rule> rules) =>
        occasion.Purpose is not Purpose.OrderUpdate ? Objects(AutomationPermit.UtilityTemplate, Obstacle.NotTransactional, Naming(rules, Matters.Utility))
        : occasion.HasOffer ? Objects(AutomationPermit.UtilityTemplate, Obstacle.HoldsAnOffer, Naming(rules, $"{Matters.Utility}/promotion"))
        : !occasion.HasUtilityTemplate ? Objects(AutomationPermit.UtilityTemplate, Obstacle.NoTemplate, Naming(rules, Matters.Utility))
        : IfAllowed(AutomationPermit.UtilityTemplate, Matters.Utility, rules);

    private static Way AskFeedback(Occasion occasion, IReadOnlyList<Rule> rules) =>
        !occasion.IsSurvey ? Objects(AutomationPermit.CustomerFeedback, Obstacle.NoSurvey)
        : occasion.HasOffer ? Objects(AutomationPermit.CustomerFeedback, Obstacle.HoldsAnOffer, Naming(rules, Matters.CustomerFeedback))
        : IfRecent(AutomationPermit.CustomerFeedback, Matters.CustomerFeedback, occasion.Window?.OpenedAt, occasion.Now, rules);

    private static Way AskPrivateReply(Occasion occasion, IReadOnlyList<Rule> rules) =>
        !occasion.HasMessengerForm || occasion.CommentedAt is null
            ? Objects(AutomationPermit.PrivateReply, Obstacle.NoComment)
            : IfRecent(AutomationPermit.PrivateReply, Matters.PrivateReply, occasion.CommentedAt, occasion.Now, rules);

    private static Way AskPaid(Occasion occasion, IReadOnlyList<Rule> rules)
    {
        const AutomationPermit Permit = AutomationPermit.MarketingMessage;
        return !occasion.HasMessengerForm ? Objects(Permit, Obstacle.NoMessengerForm)
            : IfAllowed(Permit, Matters.MarketingMessage, rules) is Way.Refuse refused ? refused
            : occasion.Paid is not { } paid ? Objects(Permit, Obstacle.NoPaidAccess, Naming(rules, $"{Matters.MarketingMessage}/provider"))
            : !paid.HasToken ? Objects(Permit, Obstacle.NoToken, Naming(rules, $"{Matters.MarketingMessage}/token"))
            : !paid.HasBudget ? Objects(Permit, Obstacle.NoBudget, Naming(rules, $"{Matters.MarketingMessage}/budget"))
            : paid.LastSentAt + rules.GapOf(Matters.MarketingMessage) is { } free && occasion.Now < free
                ? free < occasion.ExpiresAt ? new Way.Wait(free, Permit) : Objects(Permit, Obstacle.TooLate, Naming(rules, Matters.MarketingMessage))
            : new Way.Go(Permit);
    }

    private static Way AskEmail(Occasion occasion, IReadOnlyList<Rule> rules)
    {
        var needsConsent = occasion.Purpose is not Purpose.OrderUpdate || occasion.HasOffer;
        var permit = needsConsent ? AutomationPermit.EmailConsent : AutomationPermit.OrderEmail;
        return !occasion.HasEmailForm ? Objects(permit, Obstacle.NoEmailForm)
            : !occasion.HasEmailAddress ? Objects(permit, Obstacle.NoAddress)
            : needsConsent && !occasion.AgreesToEmail ? Objects(permit, Obstacle.NoConsent)
            : new Way.Go(permit);
    }

    private static Way IfRecent(AutomationPermit permit, string matter, DateTimeOffset? since, DateTimeOffset now, IReadOnlyList<Rule> rules) =>
        now - since < rules.LengthOf(matter)
            ? IfAllowed(permit, matter, rules)
            : Objects(permit, Obstacle.TooLate, Naming(rules, matter));

    private static Way IfAllowed(AutomationPermit permit, string matter, IReadOnlyList<Rule> rules) =>
        rules.Allow(matter) ? new Way.Go(permit) : Objects(permit, Obstacle.NotAllowedHere, Naming(rules, matter));

    /// <summary>The rule that speaks of the matter, before others one that forbids.</summary>
    private static string? Naming(IReadOnlyList<Rule> rules, string matter) =>
        rules.On(matter).OrderBy(rule => rule.Force is not RuleForce.Forbids).FirstOrDefault()?.Id;

    private static Way.Refuse Objects(AutomationPermit permit, Obstacle obstacle, string? rule = null) => new([new(permit, obstacle, rule)]);

    private static Way.Refuse Never(Obstacle obstacle) => new([.. Enum.GetValues<AutomationPermit>().Select(permit => new Objection(permit, obstacle))]);
}
