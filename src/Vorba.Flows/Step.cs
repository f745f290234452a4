namespace Vorba.Flows;

/// <summary>A point of a flow. Each kind says what happens on arrival, and what it makes of a signal while a journey rests there.</summary>
public abstract record Step(string Id)
{
    /// <summary>The kind's word in files and pictures: "say", "wait".</summary>
    public abstract string Kind { get; }

    /// <summary>Blocks of steps inside this one; their last steps lead to the step after this one.</summary>
    public virtual IReadOnlyList<IReadOnlyList<Step>> Blocks => [];

    internal abstract Move Arrive(Moment moment);

    /// <returns>Null where the signal says nothing to this step.</returns>
    internal virtual Move? Hear(JourneySignal signal, Moment moment) => null;
}

/// <summary>What a step may look at: the facts, the journey and the time.</summary>
internal sealed record Moment(Facts Facts, Journey Journey, DateTimeOffset Now);

/// <summary>What a step decided: on, into a block, rest, or end; and what the world should do.</summary>
internal sealed record Move(MoveKind Kind)
{
    public string? Target { get; init; }

    public DateTimeOffset? WakeAt { get; init; }

    /// <summary>The outcome in a word, for the timeline; null where passing says all.</summary>
    public string? Outcome { get; init; }

    public IReadOnlyList<Effect> Effects { get; init; } = [];

    public static Move On(string? outcome = null) => new(MoveKind.Onward) { Outcome = outcome };

    public static Move Into(string target, string outcome) => new(MoveKind.Into) { Target = target, Outcome = outcome };

    public static Move Rest(DateTimeOffset until) => new(MoveKind.Rest) { WakeAt = until, Outcome = "waits" };

    public static Move End(string why) => new(MoveKind.End) { Outcome = why };
}

internal enum MoveKind
{
    Onward,
    Into,
    Rest,
    End,
}
