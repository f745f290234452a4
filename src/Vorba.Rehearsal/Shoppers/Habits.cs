using Vorba.Rehearsal.Proof;
using Vorba.Vocabulary;

namespace Vorba.Rehearsal.Shoppers;

/// <summary>How shoppers behave and how the world treats their messages, as probabilities and times.</summary>
public sealed record Habits
{
    public static readonly Habits Usual = new();

    public double Subscribes { get; init; } = 0.6;

    public double LeavesCart { get; init; } = 0.7;

    public double HasEmail { get; init; } = 0.6;

    public double AgreesToEmail { get; init; } = 0.7;

    /// <summary>Changes the cart again after each change.</summary>
    public double ChangesCart { get; init; } = 0.4;

    /// <summary>Reads what arrives.</summary>
    public double Reads { get; init; } = 0.8;

    /// <summary>Taps or types after reading.</summary>
    public double Answers { get; init; } = 0.3;

    /// <summary>Orders after reading, where there is a cart.</summary>
    public double Orders { get; init; } = 0.08;

    /// <summary>Orders within a day of leaving the cart, without being told.</summary>
    public double OrdersAlone { get; init; } = 0.1;

    /// <summary>Says STOP after reading.</summary>
    public double Stops { get; init; } = 0.01;

    /// <summary>Writes unasked, on a given day.</summary>
    public double WritesUnasked { get; init; } = 0.05;

    /// <summary>A try of a send that fails and may be repeated.</summary>
    public double Fails { get; init; } = 0.01;

    /// <summary>A try of a send whose answer is lost.</summary>
    public double AnswerIsLost { get; init; } = 0.002;

    /// <summary>The longest that a person takes to react.</summary>
    public TimeSpan SlowestReaction { get; init; } = TimeSpan.FromHours(30);

    public Money Basket { get; init; } = new(60, "EUR");

    public IReadOnlyList<string> Locales { get; init; } = ["en", "ro"];

    /// <summary>How late the world may be, at most.</summary>
    public Slack Slack { get; init; } = Slack.Usual;

    /// <summary>How often it is as late as that.</summary>
    public double Latest { get; init; }

    internal TimeSpan Lateness(Chance chance, TimeSpan longest) => chance.Comes(Latest) ? longest : chance.UpTo(longest);
}
