namespace Vorba.Rehearsal.Proof;

/// <summary>A path from the trigger to a step, in words, with the time that lies behind its last opening act.</summary>
internal sealed record Trail(Trail? Before, string Words, Since Since)
{
    /// <summary>Enough for the shortest paths of any flow that a person can read; the longest-lasting one is always among them.</summary>
    private const int Kept = 8;

    public int Length { get; } = (Before?.Length ?? 0) + 1;

    public IReadOnlyList<string> Path
    {
        get
        {
            var path = new string[Length];
            for (var trail = this; trail is not null; trail = trail.Before)
            {
                path[trail.Length - 1] = trail.Words;
            }

            return path;
        }
    }

    /// <summary>
    /// Those worth keeping, the shortest first: a longer path counts only where more time passes on it, and past the window
    /// more time changes nothing.
    /// </summary>
    public static IReadOnlyList<Trail> Best(IEnumerable<Trail> trails, TimeSpan window)
    {
        var best = new List<Trail>();
        foreach (var trail in trails.OrderBy(trail => trail.Length).ThenByDescending(trail => trail.Age(window)))
        {
            if (best is [] || trail.Age(window) > best[^1].Age(window))
            {
                best.Add(trail);
            }
        }

        return best.Count <= Kept ? best : [.. best.Take(Kept - 1), best[^1]];
    }

    private TimeSpan Age(TimeSpan window) => Since.MayReach(window) ? window : Since.Max!.Value;
}
