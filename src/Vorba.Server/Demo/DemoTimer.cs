namespace Vorba.Server.Demo;

/// <summary>A timer on the demo clock. The clock guards its fields; the timer only knows how to ring.</summary>
internal sealed class DemoTimer(DemoClock clock, TimerCallback callback, object? state) : ITimer
{
    /// <summary>By moment, and among equals by the order in which they were set.</summary>
    public static readonly IComparer<DemoTimer> ByDue = Comparer<DemoTimer>.Create(
        (left, right) => (left.Due, left.Turn).CompareTo((right.Due, right.Turn)));

    public DateTimeOffset Due { get; set; }

    public long Turn { get; set; }

    public TimeSpan Period { get; set; }

    public bool IsDisposed { get; set; }

    public bool IsPeriodic => Period > TimeSpan.Zero;

    public bool Change(TimeSpan dueTime, TimeSpan period) => clock.Schedule(this, dueTime, period);

    public void Ring() => callback(state);

    public void Dispose() => clock.Drop(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
