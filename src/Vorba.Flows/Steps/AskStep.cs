using System.Globalization;
using Vorba.Vocabulary;

namespace Vorba.Flows.Steps;

/// <summary>
/// Asks a question with a tap for each answer, remembers the answer as a property, and goes on without one after a while.
/// A typed answer counts where it says what a tap would have said.
/// </summary>
public sealed record AskStep(string Id, IReadOnlyDictionary<string, Message> Messages, IReadOnlyList<Choice> Choices)
    : SayStep(Id, Messages)
{
    public override string Kind => "ask";

    /// <summary>The property that keeps the answer.</summary>
    public required string Remember { get; init; }

    public TimeSpan Patience { get; init; } = UsualLife;

    public override Message MessageFor(string? locale)
    {
        var message = base.MessageFor(locale);
        return message.Bubbles is [.., Bubble.Text question]
            ? message with { Bubbles = [.. message.Bubbles.SkipLast(1), WithTaps(question, locale)] }
            : message;
    }

    internal override Move Arrive(Moment moment) =>
        Move.Rest(moment.Now + Patience) with { Effects = [new Effect.Say(this)] };

    internal override Move? Hear(JourneySignal signal, Moment moment) =>
        signal switch
        {
            JourneySignal.Woke => Move.On("no-answer"),
            JourneySignal.Answered answer when Understood(answer) is { } choice =>
                Move.On(choice.Value) with { Effects = [new Effect.Remember(Remember, choice.Value)] },
            _ => null,
        };

    private Bubble.Text WithTaps(Bubble.Text question, string? locale) =>
        question with { QuickReplies = [.. Choices.Select(choice => choice.Tap(locale))] };

    private Choice? Understood(JourneySignal.Answered answer) =>
        answer.Value is { } value
            ? Choices.FirstOrDefault(choice => answer.Step == Id && choice.Value == value)
            : Choices.FirstOrDefault(choice => choice.IsSaidBy(answer.Words));
}

/// <summary>One answer that a question offers.</summary>
public sealed record Choice(string Value, LocalText Title)
{
    private const CompareOptions Lightly = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    public Button.Reply Tap(string? locale) => new(Title.In(locale), Value);

    /// <summary>Letters and digits count; case, accents, emoji and punctuation do not. A title without letters is said as it stands.</summary>
    public bool IsSaidBy(string words) =>
        Title.ByLanguage.Values.Any(title => Spoken(title) is { Length: > 0 } spoken
            ? CultureInfo.InvariantCulture.CompareInfo.Compare(spoken, Spoken(words), Lightly) == 0
            : title.Trim() == words.Trim());

    private static string Spoken(string words) => string.Concat(words.Where(char.IsLetterOrDigit));
}
