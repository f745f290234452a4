using System.Globalization;

namespace Vorba.Rehearsal.Proof;

/// <summary>Durations as people say them: "1d 2h", "45m"; seconds only where there is nothing longer.</summary>
internal static class Spoken
{
    public static string Of(TimeSpan time)
    {
        (int Count, string Unit)[] parts = [((int)time.TotalDays, "d"), (time.Hours, "h"), (time.Minutes, "m"), (time.TotalMinutes < 1 ? time.Seconds : 0, "s")];
        var spoken = parts.Where(part => part.Count > 0).Select(part => part.Count.ToString(CultureInfo.InvariantCulture) + part.Unit);
        return string.Join(' ', spoken) is { Length: > 0 } words ? words : "0s";
    }
}
