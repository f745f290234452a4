using Vorba.Vocabulary;

namespace Vorba.Flows.Steps;

/// <summary>Says something, on Messenger first; where Messenger may not be used, the e-mail form stands in.</summary>
public record SayStep(string Id, IReadOnlyDictionary<string, Message> Messages) : Step(Id)
{
    /// <summary>How long a message stays worth sending where its author does not say.</summary>
    public static readonly TimeSpan UsualLife = TimeSpan.FromHours(24);

    public override string Kind => "say";

    public Purpose Purpose { get; init; } = Purpose.Promotion;

    /// <summary>From its planning on; then it is let go, with the reason.</summary>
    public TimeSpan Life { get; init; } = UsualLife;

    /// <summary>The message in the contact's language, else in English.</summary>
    public virtual Message MessageFor(string? locale) => Languages.Choose(Messages, locale) ?? new();

    internal override Move Arrive(Moment moment) => Move.On() with { Effects = [new Effect.Say(this)] };
}
