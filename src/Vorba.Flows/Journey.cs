using Vorba.Vocabulary;

namespace Vorba.Flows;

/// <summary>One contact's trip through a flow: where it rests and when it wakes.</summary>
public sealed record Journey
{
    public required JourneyId Id { get; init; }

    public required string Flow { get; init; }

    public required int Version { get; init; }

    /// <summary>What it is about, a cart's token for example. A flow is travelled once for each subject.</summary>
    public string? Subject { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The step at which it rests.</summary>
    public string? At { get; init; }

    public DateTimeOffset? WakeAt { get; init; }

    /// <summary>Why it ended; null while it is under way.</summary>
    public string? EndedWhy { get; init; }

    public bool IsOver => EndedWhy is not null;
}

/// <summary>What a journey may hear.</summary>
public abstract record JourneySignal
{
    private JourneySignal()
    {
    }

    /// <summary>Its time came.</summary>
    public sealed record Woke : JourneySignal;

    /// <summary>The contact answered a question: by a tap, the value; by typing, the words alone.</summary>
    public sealed record Answered(string? Step, string? Value, string Words) : JourneySignal;
}

/// <summary>What the world should do, as data.</summary>
public abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>Say what stands at this step.</summary>
    public sealed record Say(Steps.SayStep Step) : Effect;

    /// <summary>Keep an answer as a property of the contact.</summary>
    public sealed record Remember(string Name, string Value) : Effect;

    /// <summary>The journey passed or rests at a step; for the timeline.</summary>
    public sealed record Took(string Step, string Kind, string Outcome, DateTimeOffset? Until) : Effect;
}

/// <summary>What a journey may ask about its contact.</summary>
public sealed record Facts
{
    /// <summary>The journey's cart still holds something, and no order came of it.</summary>
    public bool CartIsLeft { get; init; }

    public DateTimeOffset? CartChangedAt { get; init; }

    public bool HasOrdered { get; init; }

    public bool WindowIsOpen { get; init; }

    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();
}
