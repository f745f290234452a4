namespace Vorba.Lab.Platform;

/// <summary>A comment at the Page; it permits one private reply within seven days and opens no window.</summary>
public sealed record Comment(string Id, string Psid, string Text, DateTimeOffset At)
{
    public static readonly TimeSpan AnswerableFor = TimeSpan.FromDays(7);

    public bool IsAnswered { get; init; }

    public bool MayBeAnswered(DateTimeOffset now) => !IsAnswered && now < At + AnswerableFor;
}
