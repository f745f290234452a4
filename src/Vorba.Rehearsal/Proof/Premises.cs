using Vorba.Policy.Rulebook;

namespace Vorba.Rehearsal.Proof;

/// <summary>What a proof stands on: the rules of a day between two places, what the shop has at hand, and how late the world may be.</summary>
public sealed record Premises
{
    public RuleBook Book { get; init; } = RuleBook.Platform;

    public required DateOnly Day { get; init; }

    /// <summary>The country of the Page.</summary>
    public Territory Sender { get; init; } = Territory.Everywhere;

    /// <summary>Where the people are.</summary>
    public Territory Recipient { get; init; } = Territory.Everywhere;

    public Slack Slack { get; init; } = Slack.Usual;

    /// <summary>Steps that have an approved utility template.</summary>
    public IReadOnlyList<string> UtilityTemplates { get; init; } = [];

    /// <summary>The shop can send paid messages.</summary>
    public bool CanPay { get; init; }

    internal IReadOnlyList<Rule> Rules => Book.At(Day, Sender, Recipient);
}
