namespace Vorba.Writing.Languages;

/// <summary>What a language calls months and days; the week starts with Sunday, as in the framework.</summary>
public sealed record CalendarNames(
    IReadOnlyList<string> Months, IReadOnlyList<string> ShortMonths, IReadOnlyList<string> Days, IReadOnlyList<string> ShortDays);
