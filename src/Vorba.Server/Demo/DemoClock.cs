namespace Vorba.Server.Demo;

/// <summary>
/// A clock that can be moved forward: real time plus what was skipped, or standing still until it is moved. Timers made with
/// it fire in the order they fall due, each seeing the moment it was due, so that a skipped day is a day lived through.
/// </summary>
public sealed class DemoClock : TimeProvider, IDisposable
{
    private static readonly TimeSpan LongestNap = TimeSpan.FromHours(1);

    private readonly DateTimeOffset start;
    private readonly bool stands;
    private readonly TimeProvider real;
    private readonly long startedAt;
    private readonly ITimer waker;

    /// <summary>Guards the fields below; never held while a timer's callback runs.</summary>
    private readonly Lock gate = new();

    /// <summary>Held by the one thread that fires timers, so that they fire in order.</summary>
    private readonly Lock firing = new();

    private readonly SortedSet<DemoTimer> waiting = new(DemoTimer.ByDue);
    private TimeSpan skipped;
    private long scheduled;

    public DemoClock(DateTimeOffset start, bool stands)
        : this(start, stands, System)
    {
    }

    /// <summary>The real clock is named where a test plays it.</summary>
    public DemoClock(DateTimeOffset start, bool stands, TimeProvider real)
    {
        this.start = start;
        this.stands = stands;
        this.real = real;
        startedAt = real.GetTimestamp();
        waker = real.CreateTimer(_ => Wake(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => (GetUtcNow() - start).Ticks;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return Now();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new DemoTimer(this, callback, state);
        Schedule(timer, dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock forward and returns once every timer due on the way has been called.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        lock (firing)
        {
            var target = GetUtcNow() + by;
            Fire(target);
            lock (gate)
            {
                MoveTo(target);
            }
        }

        Arm();
    }

    public void Dispose() => waker.Dispose();

    internal bool Schedule(DemoTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, Timeout.InfiniteTimeSpan);
        ArgumentOutOfRangeException.ThrowIfLessThan(period, Timeout.InfiniteTimeSpan);
        lock (gate)
        {
            waiting.Remove(timer);
            if (timer.IsDisposed)
            {
                return false;
            }

            timer.Period = period;
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                Enqueue(timer, Now() + dueTime);
            }
        }

        Arm();
        return true;
    }

    internal void Drop(DemoTimer timer)
    {
        lock (gate)
        {
            waiting.Remove(timer);
            timer.IsDisposed = true;
        }
    }

    /// <summary>The real clock reached a timer. Whoever is firing already arms the waker again when done.</summary>
    private void Wake()
    {
        if (!firing.TryEnter())
        {
            return;
        }

        try
        {
            Fire(GetUtcNow());
        }
        finally
        {
            firing.Exit();
        }

        Arm();
    }

    private void Fire(DateTimeOffset until)
    {
        while (TakeDue(until) is { } timer)
        {
            timer.Ring();
        }
    }

    private DemoTimer? TakeDue(DateTimeOffset until)
    {
        lock (gate)
        {
            if (waiting.Min is not { } timer || timer.Due > until)
            {
                return null;
            }

            waiting.Remove(timer);
            MoveTo(timer.Due);
            if (timer.IsPeriodic)
            {
                Enqueue(timer, timer.Due + timer.Period);
            }

            return timer;
        }
    }

    private void Enqueue(DemoTimer timer, DateTimeOffset due)
    {
        timer.Due = due;
        timer.Turn = ++scheduled;
        waiting.Add(timer);
    }

    /// <summary>Sets the real waker on the next timer; a standing clock is woken only for what is due already.</summary>
    private void Arm()
    {
        lock (gate)
        {
            var wait = waiting.Min is { } next ? next.Due - Now() : TimeSpan.MaxValue;
            waker.Change(Nap(wait), Timeout.InfiniteTimeSpan);
        }
    }

    private TimeSpan Nap(TimeSpan wait) =>
        wait <= TimeSpan.Zero ? TimeSpan.Zero
        : stands || wait == TimeSpan.MaxValue ? Timeout.InfiniteTimeSpan
        : TimeSpan.FromMilliseconds(Math.Ceiling(Math.Min(wait.TotalMilliseconds, LongestNap.TotalMilliseconds)));

    private DateTimeOffset Now() => start + skipped + (stands ? TimeSpan.Zero : real.GetElapsedTime(startedAt));

    private void MoveTo(DateTimeOffset moment)
    {
        var gap = moment - Now();
        skipped += gap > TimeSpan.Zero ? gap : TimeSpan.Zero;
    }
}
