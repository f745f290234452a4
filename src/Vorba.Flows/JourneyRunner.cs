using System.Diagnostics;
using Vorba.Vocabulary;

namespace Vorba.Flows;

/// <summary>A journey after it moved, and what the world should do.</summary>
public sealed record Trip(Journey Journey, IReadOnlyList<Effect> Effects);

/// <summary>Moves a journey through its flow. Pure: the same journey and signal give the same trip, always.</summary>
public static class JourneyRunner
{
    /// <summary>No signal carries a journey further than this; a flow that goes in circles is stopped and says so.</summary>
    public const int LongestRun = 1000;

    public static Trip Start(Flow flow, JourneyId id, string? subject, Facts facts, DateTimeOffset now)
    {
        var journey = new Journey { Id = id, Flow = flow.Id, Version = flow.Version, Subject = subject, StartedAt = now };
        return flow.Steps is [var first, ..]
            ? Run(flow, journey with { At = first.Id }, first.Arrive(new(facts, journey, now)), facts, now)
            : new(journey with { EndedWhy = "completed" }, []);
    }

    /// <returns>Null where the signal says nothing to the step at which the journey rests.</returns>
    public static Trip? Hear(Flow flow, Journey journey, JourneySignal signal, Facts facts, DateTimeOffset now) =>
        journey is { IsOver: false, At: { } at } && flow.Find(at) is { } step
            ? step.Hear(signal, new(facts, journey, now)) is { } move ? Run(flow, journey, move, facts, now) : null
            : null;

    private static Trip Run(Flow flow, Journey journey, Move move, Facts facts, DateTimeOffset now)
    {
        var effects = new List<Effect>();
        for (var run = 0; run < LongestRun; run++)
        {
            var step = flow.Find(journey.At!)!;
            effects.AddRange(move.Effects);
            Note(effects, step, move);

            if (move.Kind is MoveKind.Rest)
            {
                return new(journey with { WakeAt = move.WakeAt }, effects);
            }

            if (Destination(flow, step, move) is not { } next)
            {
                return new(Over(journey, move.Kind is MoveKind.End ? move.Outcome! : "completed"), effects);
            }

            journey = journey with { At = next.Id, WakeAt = null };
            foreach (var remembered in move.Effects.OfType<Effect.Remember>())
            {
                facts = facts with { Properties = new Dictionary<string, string>(facts.Properties) { [remembered.Name] = remembered.Value } };
            }

            move = next.Arrive(new(facts, journey, now));
        }

        // What was to be said on the way round would be said hundreds of times.
        return new(Over(journey, "goes-in-circles"), [.. effects.Where(effect => effect is not Effect.Say)]);
    }

    private static Journey Over(Journey journey, string why) => journey with { At = null, WakeAt = null, EndedWhy = why };

    private static void Note(List<Effect> effects, Step step, Move move)
    {
        if (move.Outcome is { } outcome)
        {
            effects.Add(new Effect.Took(step.Id, step.Kind, outcome, move.WakeAt));
        }
    }

    private static Step? Destination(Flow flow, Step step, Move move) =>
        move.Kind switch
        {
            MoveKind.Onward => flow.Next(step.Id) is { } next ? flow.Find(next) : null,
            MoveKind.Into => flow.Find(move.Target!),
            MoveKind.End => null,
            _ => throw new UnreachableException(),
        };
}
