using Dapper;
using Vorba.Engine;

namespace Vorba.Server.Demo;

/// <summary>
/// Moves the demo clock as time would pass: from one due moment to the next, waiting at each until the engine has done its
/// work, so that what was to happen in a skipped day happens at its own hour.
/// </summary>
public sealed class DemoWalk(DemoClock clock, Database database) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(50);

    private readonly SemaphoreSlim alone = new(1);

    public async Task AdvanceAsync(TimeSpan by, CancellationToken ct)
    {
        await alone.WaitAsync(ct);
        try
        {
            var target = clock.GetUtcNow() + by;
            while (NextDue() is { } due && due < target)
            {
                MoveTo(due);
                await SettleAsync(due, ct);
            }

            MoveTo(target);
        }
        finally
        {
            alone.Release();
        }
    }

    public void Dispose() => alone.Dispose();

    private void MoveTo(DateTimeOffset moment)
    {
        var gap = moment - clock.GetUtcNow();
        if (gap > TimeSpan.Zero)
        {
            clock.Advance(gap);
        }
    }

    /// <summary>Waits in real time until nothing stands due up to this moment, but not for ever.</summary>
    private async Task SettleAsync(DateTimeOffset due, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        while (CountDue(due) > 0 && !patience.IsCancellationRequested)
        {
            await Task.Delay(Breath, CancellationToken.None);
        }

        await Task.Delay(Breath, ct);
    }

    private DateTimeOffset? NextDue()
    {
        using var connection = database.OpenToRead();
        return connection.ExecuteScalar<long?>(
            "select min(next_due) from contacts where next_due > @now", new { now = clock.GetUtcNow().ToUnixTimeMilliseconds() })
            is { } due ? DateTimeOffset.FromUnixTimeMilliseconds(due) : null;
    }

    private long CountDue(DateTimeOffset due)
    {
        using var connection = database.OpenToRead();
        return connection.ExecuteScalar<long>(
            "select count(*) from contacts where next_due <= @due", new { due = due.ToUnixTimeMilliseconds() });
    }
}
