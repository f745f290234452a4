using Vorba.Flows.Steps;
using Vorba.Vocabulary;

namespace Vorba.Flows.Tests;

/// <summary>The ordinary cases; a test says only what differs.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static readonly JourneyId AnasJourney = new(new(new("01958ac0000070008000000000000001")), 7);

    public static readonly Facts Nothing = new();

    public static readonly Facts CartLeft = new() { CartIsLeft = true, CartChangedAt = Noon };

    public static Flow Flow(params IReadOnlyList<Step> steps) =>
        new() { Id = "cart", Name = Titled("Cart"), Trigger = Trigger.CartLeft, Steps = steps };

    public static LocalText Titled(string english) => new(new Dictionary<string, string> { ["en"] = english });

    public static SayStep Say(string id) => new(id, Said($"words of {id}"));

    public static AskStep Ask(string id, params IReadOnlyList<Choice> choices) =>
        new(id, Said("Who is it for?"), choices) { Remember = "for_whom", Patience = TimeSpan.FromHours(2) };

    public static WaitStep Wait(string id, double hours) => new(id, TimeSpan.FromHours(hours));

    public static BranchStep If(string id, Condition condition, IReadOnlyList<Step> then, params IReadOnlyList<Step> otherwise) =>
        new(id, condition, then, otherwise);

    public static Dictionary<string, Message> Said(string words) => new() { ["en"] = new() { Bubbles = [new Bubble.Text(words)] } };

    public static Trip Start(this Flow flow, Facts? facts = null) => JourneyRunner.Start(flow, AnasJourney, "cart-1", facts ?? Nothing, Noon);

    public static Trip? Woken(this Flow flow, Trip trip, DateTimeOffset now, Facts? facts = null) =>
        JourneyRunner.Hear(flow, trip.Journey, new JourneySignal.Woke(), facts ?? Nothing, now);

    public static IEnumerable<string> SaidSteps(this Trip trip) => trip.Effects.OfType<Effect.Say>().Select(say => say.Step.Id);

    public static IEnumerable<string> Outcomes(this Trip trip) => trip.Effects.OfType<Effect.Took>().Select(took => $"{took.Step} {took.Outcome}");
}
