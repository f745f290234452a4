using System.Globalization;

namespace Vorba.Rehearsal.Proof;

/// <summary>Durations as people say them: "25h", "2d 4h", "45m"; seconds only where there is nothing longer.</summary>
internal static class Spoken
{
    private static readonly TimeSpan SaidInDays = TimeSpan.FromDays(2);

    public static string Of(TimeSpan time)
    {
        var days = time < SaidInDays ? 0 : (int)time.TotalDays;
        (int Count, string Unit)[] parts =
            [(days, "d"), ((int)time.TotalHours - (days * 24), "h"), (time.Minutes, "m"), (time.TotalMinutes < 1 ? time.Seconds : 0, "s")];
        var spoken = parts.Where(part => part.Count > 0).Select(part => part.Count.ToString(CultureInfo.InvariantCulture) + part.Unit);
        return string.Join(' ', spoken) is { Length: > 0 } words ? words : "0s";
    }
}
