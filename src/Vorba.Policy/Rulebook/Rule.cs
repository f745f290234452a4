namespace Vorba.Policy.Rulebook;

/// <summary>What a rule does to its matter. Where one permits and another forbids, forbidding wins.</summary>
public enum RuleForce
{
    Permits,
    Forbids,
    Requires,
}

/// <summary>How sure it is that the platform means a rule so.</summary>
public enum Confidence
{
    /// <summary>A page of the platform says it, and was read in full.</summary>
    Documented,

    /// <summary>A page of the platform says it, of which only excerpts were seen.</summary>
    Excerpted,

    /// <summary>Our own careful reading where the pages are silent.</summary>
    Inferred,
}

/// <summary>One rule of the platform: what it permits, forbids or requires, when and where it holds, and who says so.</summary>
public sealed record Rule
{
    public required string Id { get; init; }

    public required RuleForce Force { get; init; }

    /// <summary>The rule as a sentence.</summary>
    public required string Says { get; init; }

    /// <summary>What it speaks of, in the words by which the policy asks: "window", "tag/ACCOUNT_UPDATE".</summary>
    public required IReadOnlyList<string> Matters { get; init; }

    /// <summary>The first day; absent where it held as long as anybody remembers.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day; absent where no end is known.</summary>
    public DateOnly? To { get; init; }

    public Territory Senders { get; init; } = Territory.Everywhere;

    public Territory Recipients { get; init; } = Territory.Everywhere;

    /// <summary>How long what it permits lasts, from the act that gives it.</summary>
    public TimeSpan? Lasts { get; init; }

    /// <summary>The least time between two of them.</summary>
    public TimeSpan? Gap { get; init; }

    /// <summary>The acts that give it.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>Where the platform says so.</summary>
    public required string Source { get; init; }

    public required Confidence Confidence { get; init; }

    /// <summary>How sources disagree, and which reading holds; absent where they agree.</summary>
    public string? Conflict { get; init; }

    public bool HoldsOn(DateOnly day) => !(day < From) && !(day > To);

    /// <summary>A permit must hold for everybody meant; a prohibition or a duty concerns all as soon as it concerns one.</summary>
    public bool Concerns(Territory sender, Territory recipient) =>
        Force is RuleForce.Permits
            ? sender.IsWithin(Senders) && recipient.IsWithin(Recipients)
            : sender.Meets(Senders) && recipient.Meets(Recipients);
}
