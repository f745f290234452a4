namespace Vorba.Lab.Platform;

/// <summary>Counts what happened within a span and says when it is too much; a limit of 0 is no limit.</summary>
public sealed class RateMeter(int limit, TimeSpan span)
{
    private readonly Queue<DateTimeOffset> _past = new();

    /// <returns>False where one more would exceed the limit; then it is not counted.</returns>
    public bool TryCount(DateTimeOffset now)
    {
        Forget(now);
        if (limit > 0 && _past.Count >= limit)
        {
            return false;
        }

        _past.Enqueue(now);
        return true;
    }

    /// <summary>Whole percent of the limit, as the usage headers tell it.</summary>
    public int Percent(DateTimeOffset now)
    {
        Forget(now);
        return limit == 0 ? 0 : (int)(100L * _past.Count / limit);
    }

    public int MinutesToRegain(DateTimeOffset now) =>
        Percent(now) < 100 ? 0 : (int)Math.Ceiling((_past.Peek() + span - now).TotalMinutes);

    private void Forget(DateTimeOffset now)
    {
        while (_past.TryPeek(out var oldest) && oldest + span <= now)
        {
            _past.Dequeue();
        }
    }
}
