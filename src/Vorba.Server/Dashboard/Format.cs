using System.Globalization;
using Vorba.Server.Dashboard.Languages;

namespace Vorba.Server.Dashboard;

/// <summary>Says moments, spans and money as people of the visitor's language do, in the shop's time zone.</summary>
public sealed class Format(Words words, TimeZoneInfo zone, TimeProvider clock)
{
    public DateTimeOffset Now => Local(clock.GetUtcNow());

    public DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone);

    public DateOnly DateOf(DateTimeOffset at) => DateOnly.FromDateTime(Local(at).DateTime);

    /// <returns>"14:02".</returns>
    public string Time(DateTimeOffset at) => Local(at).ToString("HH:mm", words.Culture);

    /// <returns>"2 Mar", with the year where it is another one.</returns>
    public string Date(DateOnly date) => date.ToString(date.Year == Now.Year ? "d MMM" : "d MMM yyyy", words.Culture);

    /// <returns>"Today", "Yesterday", "Monday, 2 March".</returns>
    public string Day(DateOnly date) =>
        (DateOf(clock.GetUtcNow()).DayNumber - date.DayNumber) switch
        {
            0 => words["time.today"],
            1 => words["time.yesterday"],
            _ => Capital(date.ToString(date.Year == Now.Year ? "dddd, d MMMM" : "dddd, d MMMM yyyy", words.Culture)),
        };

    /// <returns>The time alone for today, else with the date: "2 Mar, 14:02".</returns>
    public string Short(DateTimeOffset at) => Beside(at, clock.GetUtcNow());

    /// <returns>The same, for a moment told in a line of its own moment: the time alone where both fall on one day.</returns>
    public string Beside(DateTimeOffset at, DateTimeOffset line) =>
        DateOf(at) == DateOf(line) ? Time(at) : $"{Date(DateOf(at))}, {Time(at)}";

    public string Full(DateTimeOffset at) => $"{Capital(Local(at).ToString("dddd, d MMMM yyyy", words.Culture))}, {Local(at):HH:mm:ss}";

    /// <returns>"just now", "4 minutes ago", "yesterday, 14:02".</returns>
    public string Ago(DateTimeOffset at) =>
        (clock.GetUtcNow() - at) switch
        {
            var gone when gone < TimeSpan.FromMinutes(1) => words["time.now"],
            var gone when gone < TimeSpan.FromDays(1) => words.Say("time.ago", ("span", Span(gone))),
            _ => Short(at),
        };

    /// <returns>The largest unit that fits evenly, else the nearest: "90 minutes", "20 hours", "3 days".</returns>
    public string Span(TimeSpan span) =>
        span switch
        {
            { TotalDays: >= 2 } => Counted("time.days", span.TotalDays),
            { TotalHours: >= 2 } => Counted("time.hours", span.TotalHours),
            { TotalMinutes: >= 60 } when span.Minutes == 0 => Counted("time.hours", span.TotalHours),
            { TotalMinutes: >= 1 } => Counted("time.minutes", span.TotalMinutes),
            _ => Counted("time.seconds", span.TotalSeconds),
        };

    public string Amount(Vocabulary.Money money) => money.Amount.ToString("N2", words.Culture);

    public string Money(Vocabulary.Money money) => $"{Amount(money)} {money.Currency}";

    public static string Iso(DateTimeOffset at) => at.UtcDateTime.ToString("o", CultureInfo.InvariantCulture);

    private string Counted(string key, double count) => words.Say(key, ("n", (long)Math.Floor(count)));

    private string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], words.Culture) + text[1..];
}
