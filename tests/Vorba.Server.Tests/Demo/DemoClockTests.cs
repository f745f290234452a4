using Microsoft.Extensions.Time.Testing;
using Vorba.Server.Demo;

namespace Vorba.Server.Tests.Demo;

public sealed class DemoClockTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly List<(string Name, DateTimeOffset At)> rung = [];

    [Fact]
    public void A_standing_clock_moves_only_when_it_is_moved()
    {
        using var clock = Standing();
        clock.Advance(Hour);

        Assert.Equal(Noon + Hour, clock.GetUtcNow());
        Assert.Equal(Hour, clock.GetElapsedTime(0));
    }

    [Fact]
    public void A_running_clock_is_real_time_plus_what_was_skipped()
    {
        var real = new FakeTimeProvider(Noon);
        using var clock = new DemoClock(Noon, stands: false, real);
        clock.Advance(Hour);
        real.Advance(Minute);

        Assert.Equal(Noon + Hour + Minute, clock.GetUtcNow());
    }

    [Fact]
    public void A_clock_never_goes_back()
    {
        using var clock = Standing();

        Assert.Throws<ArgumentOutOfRangeException>(() => clock.Advance(-Minute));
    }

    [Fact]
    public void Timers_fire_in_order_and_each_sees_its_own_moment()
    {
        using var clock = Standing();
        Set(clock, "third", 3 * Minute);
        Set(clock, "first", Minute);
        Set(clock, "second", Minute);
        Set(clock, "too late", Hour + Minute);
        clock.Advance(Hour);

        Assert.Equal([("first", Noon + Minute), ("second", Noon + Minute), ("third", Noon + (3 * Minute))], rung);
        Assert.Equal(Noon + Hour, clock.GetUtcNow());
    }

    [Fact]
    public void A_timer_set_by_a_timer_fires_in_the_same_move_when_it_falls_due_in_it()
    {
        using var clock = Standing();
        clock.CreateTimer(_ => Set(clock, "second", 2 * Minute), null, Minute, Timeout.InfiniteTimeSpan);
        clock.Advance(Hour);

        Assert.Equal([("second", Noon + (3 * Minute))], rung);
    }

    [Fact]
    public void A_periodic_timer_fires_once_for_each_period_passed()
    {
        using var clock = Standing();
        using var timer = Set(clock, "tick", 10 * Minute, 20 * Minute);
        clock.Advance(Hour);

        Assert.Equal([Noon + (10 * Minute), Noon + (30 * Minute), Noon + (50 * Minute)], rung.Select(ring => ring.At));
    }

    [Fact]
    public void A_disposed_timer_stays_silent_and_cannot_be_set_again()
    {
        using var clock = Standing();
        var timer = Set(clock, "never", Minute);
        timer.Dispose();
        clock.Advance(Hour);

        Assert.Empty(rung);
        Assert.False(timer.Change(Minute, Minute));
    }

    [Fact]
    public void A_timer_disposed_by_an_earlier_one_stays_silent()
    {
        using var clock = Standing();
        var later = Set(clock, "never", 2 * Minute);
        clock.CreateTimer(_ => later.Dispose(), null, Minute, Timeout.InfiniteTimeSpan);
        clock.Advance(Hour);

        Assert.Empty(rung);
    }

    [Fact]
    public void Changing_a_timer_moves_it_and_infinity_stops_it()
    {
        using var clock = Standing();
        var moved = Set(clock, "moved", Minute);
        var stopped = Set(clock, "stopped", Minute);
        moved.Change(5 * Minute, Timeout.InfiniteTimeSpan);
        stopped.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        clock.Advance(Hour);

        Assert.Equal([("moved", Noon + (5 * Minute))], rung);
    }

    [Fact]
    public void A_running_clock_fires_when_real_time_reaches_the_timer()
    {
        var real = new FakeTimeProvider(Noon);
        using var clock = new DemoClock(Noon, stands: false, real);
        Set(clock, "soon", 5 * Minute);
        clock.Advance(3 * Minute);
        real.Advance(Minute);
        Assert.Empty(rung);
        real.Advance(Minute);

        Assert.Equal([("soon", Noon + (5 * Minute))], rung);
    }

    [Fact]
    public async Task What_is_due_at_once_fires_without_a_move_even_when_the_clock_stands()
    {
        using var clock = Standing();
        var fired = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var timer = clock.CreateTimer(_ => fired.TrySetResult(), null, TimeSpan.Zero, Timeout.InfiniteTimeSpan);

        await fired.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Delays_end_and_periodic_timers_tick_when_the_clock_is_moved_past_them()
    {
        var ct = TestContext.Current.CancellationToken;
        using var clock = Standing();
        using var periodic = new PeriodicTimer(Minute, clock);
        using var patience = new CancellationTokenSource(2 * Hour, clock);
        var delay = Task.Delay(Hour, clock, ct);
        var tick = periodic.WaitForNextTickAsync(ct);
        clock.Advance(Hour);

        await delay.WaitAsync(TimeSpan.FromSeconds(10), ct);
        Assert.True(await tick);
        Assert.False(patience.IsCancellationRequested);
        clock.Advance(Hour);
        Assert.True(patience.IsCancellationRequested);
    }

    [Fact]
    public async Task Many_movers_and_many_timers_at_once_lose_nothing_and_keep_the_order()
    {
        var ct = TestContext.Current.CancellationToken;
        using var clock = Standing();
        Parallel.For(0, 500, number => Set(clock, "timer", TimeSpan.FromSeconds(1 + (number * 7 % 500))));
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => clock.Advance(Minute), ct)));

        Assert.Equal(Noon + (10 * Minute), clock.GetUtcNow());
        Assert.Equal(500, rung.Count);
        Assert.Equal(rung.Select(ring => ring.At).Order(), rung.Select(ring => ring.At));
    }

    private static DemoClock Standing() => new(Noon, stands: true);

    private ITimer Set(DemoClock clock, string name, TimeSpan due) => Set(clock, name, due, Timeout.InfiniteTimeSpan);

    private ITimer Set(DemoClock clock, string name, TimeSpan due, TimeSpan period) =>
        clock.CreateTimer(_ => rung.Add((name, clock.GetUtcNow())), null, due, period);
}
