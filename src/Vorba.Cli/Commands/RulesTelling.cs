using System.Globalization;
using System.Text.Json;
using Vorba.Policy.Rulebook;
using Vorba.Rehearsal.Proof;

namespace Vorba.Cli.Commands;

/// <summary>From where to where, in the words of the one who asks.</summary>
internal sealed record Route(string From, string To);

/// <summary>Tells the rules that hold, each with its source, and what changes until another day where one is asked for.</summary>
internal sealed record RulesTelling(
    DateOnly On, Route Route, IReadOnlyList<Rule> Rules, DateOnly? Until, IReadOnlyList<RuleChange>? Changes, IReadOnlyList<ProofChange>? Effects)
{
    public void Tell(bool asJson)
    {
        if (asJson)
        {
            Output.Json(new
            {
                At = On,
                Route.From,
                Route.To,
                Rules = Rules.Select(Told),
                Until,
                Changes = Changes?.Select(change => new { change.On, change.Begins, change.Rule.Id, change.Rule.Says }),
                Flows = Effects?.Select(effect => new { effect.Flow, Step = effect.Before.Id, Before = Word(effect.Before.Verdict), After = Word(effect.After.Verdict) }),
            });
            return;
        }

        Output.Table($"{Day(On)}, from {Route.From} to {Route.To}", ["rule", "", "says", "until"], Rules.Select(Row));
        TellChanges();
    }

    private void TellChanges()
    {
        if (Until is not { } until)
        {
            return;
        }

        Output.Table($"changes until {Day(until)}", ["day", "rule", "", "says"], Changes!.Select(Row));
        foreach (var effect in Effects!)
        {
            Output.Line($"{effect.Flow}, step {effect.Before.Id}: {Word(effect.Before.Verdict)} becomes {Word(effect.After.Verdict)}. {effect.After.Why}");
        }
    }

    private static object Told(Rule rule) => new
    {
        rule.Id,
        Force = Word(rule.Force),
        rule.Says,
        rule.Matters,
        Since = rule.From,
        Until = rule.To,
        rule.Source,
        Confidence = Word(rule.Confidence),
        rule.Conflict,
    };

    private static IReadOnlyList<string> Row(Rule rule) => [rule.Id, Word(rule.Force), rule.Says, rule.To is { } last ? Day(last) : ""];

    private static IReadOnlyList<string> Row(RuleChange change) => [Day(change.On), change.Rule.Id, change.Begins ? "begins" : "ends", change.Rule.Says];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
