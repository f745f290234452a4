using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Vorba.Channels;
using Vorba.Contacts;
using Vorba.Engine.Tables;
using Vorba.Flows;
using Vorba.Vocabulary;

namespace Vorba.Engine;

/// <summary>
/// Moves it, once: whatever has gathered is taken in one transaction by one writer, answered when it is durable, and what it
/// claimed leaves after that. What arrives during one commit rides in the next.
/// </summary>
public sealed class ContactEngine : BackgroundService
{
    /// <summary>How much one transaction takes at most; with more waiting than <see cref="LongestQueue"/>, nothing more is let in.</summary>
    public const int LargestBatch = 512;

    public const int LongestQueue = 20_000;

    private static readonly TimeSpan RestAfterFault = TimeSpan.FromHours(1);

    // A store that takes nothing is not asked again at once, and again.
    private static readonly TimeSpan PauseAfterLoss = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(1);

    private readonly Channel<Work> queue = System.Threading.Channels.Channel.CreateBounded<Work>(LongestQueue);
    private readonly Channel<Work> settled = System.Threading.Channels.Channel.CreateUnbounded<Work>();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Database database;
    private readonly FlowBook book;
    private readonly Compose compose;
    private readonly TimeProvider clock;
    private readonly ILogger log;
    private readonly Outbox outbox;

    public ContactEngine(
        Database database, FlowBook book, Compose compose, IEnumerable<IChannel> channels, TimeProvider clock, ILogger<ContactEngine> log)
    {
        (this.database, this.book, this.compose, this.clock, this.log) = (database, book, compose, clock, log);
        outbox = new(channels.ToDictionary(channel => channel.Kind), ReportAsync, log);
    }

    /// <summary>Completes once the store is open and work is taken.</summary>
    public Task Ready => ready.Task;

    /// <summary>Takes in something received; it is durable when this returns.</summary>
    /// <exception cref="EngineOverloadedException">More waits than may; ask again later.</exception>
    public Task<Admission> AdmitAsync(Incoming incoming)
    {
        var work = new Work(incoming);
        return queue.Writer.TryWrite(work) ? work.Done.Task : throw new EngineOverloadedException();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await MoveAsync(stoppingToken);
        }
        catch (Exception broken)
        {
            ready.TrySetException(broken);
            throw;
        }
        finally
        {
            TurnAway();
        }
    }

    private async Task MoveAsync(CancellationToken stoppingToken)
    {
        database.Migrate();
        await using var connection = database.OpenToWrite();
        var turn = new Turn(connection, new(connection), new(connection, book, compose, log));
        ReportUnderWay(connection);
        ready.TrySetResult();

        var carrying = outbox.RunAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!await MoveOnceAsync(turn, stoppingToken))
            {
                // In real time: a store mends itself by no clock that stands still.
                await Task.Delay(PauseAfterLoss, stoppingToken).ContinueWith(static _ => { }, TaskScheduler.Default);
            }
        }

        await carrying.ContinueWith(static _ => { }, TaskScheduler.Default);
        TurnAway();
        KeepSettled(turn);
    }

    /// <returns>False where the store could not be read or written.</returns>
    private async Task<bool> MoveOnceAsync(Turn turn, CancellationToken ct)
    {
        // 1. Take what has gathered, and whoever wanted to be looked at by now.
        var now = clock.GetUtcNow();
        if (Look(turn, now) is not var (due, nextDue))
        {
            return false;
        }

        var batch = Gather();

        // 2. One transaction for all of it. 3. Answer. 4. Let go what is claimed.
        if (batch.Count + due.Count > 0)
        {
            return Commit(turn, batch, due, now);
        }

        await WaitAsync(nextDue, ct);
        return true;
    }

    /// <returns>Who is due, and where nobody is, when somebody will be; null where the store cannot be read.</returns>
    private (IReadOnlyList<ContactId> Due, DateTimeOffset? Next)? Look(Turn turn, DateTimeOffset now)
    {
        try
        {
            var due = turn.Contacts.Due(now, LargestBatch);
            return (due, due.Count == 0 ? turn.Contacts.NextDue() : null);
        }
        catch (SqliteException broken)
        {
            log.LogError(broken, "Who is due could not be read");
            return null;
        }
    }

    /// <summary>What was not begun is asked again by its source, after the next start.</summary>
    private void TurnAway()
    {
        queue.Writer.TryComplete();
        while (queue.Reader.TryRead(out var work))
        {
            work.Done.TrySetException(new EngineOverloadedException());
        }
    }

    /// <summary>Keeps how the last attempts ended; the sends that never left wait for the next start.</summary>
    private void KeepSettled(Turn turn)
    {
        do
        {
            foreach (var settlement in outbox.GiveBack())
            {
                settled.Writer.TryWrite(new(settlement));
            }
        }
        while (Gather() is { Count: > 0 } batch && Commit(turn, batch, [], clock.GetUtcNow()));
    }

    private Task ReportAsync(SendId send, Settlement settlement) =>
        settled.Writer.WriteAsync(new(new Signal.Settled(send, settlement))).AsTask();

    private void ReportUnderWay(SqliteConnection connection)
    {
        foreach (var send in new SendTable(connection).UnderWay())
        {
            settled.Writer.TryWrite(new(new Signal.Settled(send, new Settlement.Unknown("restarted"))));
        }
    }

    private List<Work> Gather()
    {
        var batch = new List<Work>();
        while (batch.Count < LargestBatch && (settled.Reader.TryRead(out var work) || queue.Reader.TryRead(out work)))
        {
            batch.Add(work);
        }

        return batch;
    }

    // A clock may be moved between the question and the sleep, or be set while we sleep: nobody sleeps longer than a breath.
    private async Task WaitAsync(DateTimeOffset? nextDue, CancellationToken ct)
    {
        using var woken = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var wait = nextDue - clock.GetUtcNow() ?? Breath;
        if (wait <= TimeSpan.Zero)
        {
            return;
        }

        await Task.WhenAny(
            queue.Reader.WaitToReadAsync(woken.Token).AsTask(),
            settled.Reader.WaitToReadAsync(woken.Token).AsTask(),
            Task.Delay(wait < Breath ? wait : Breath, clock, woken.Token),
            Task.Delay(Breath, woken.Token));
        await woken.CancelAsync();
    }

    /// <returns>Whether it is durable now.</returns>
    private bool Commit(Turn turn, List<Work> batch, IReadOnlyList<ContactId> due, DateTimeOffset now)
    {
        var claims = new List<Claim>();
        var answers = new List<Action>();
        try
        {
            using var transaction = turn.Connection.BeginTransaction(deferred: false);
            foreach (var work in batch)
            {
                answers.Add(Take(turn, work, now, claims));
            }

            foreach (var id in due)
            {
                Wake(turn, id, now, claims);
            }

            transaction.Commit();
        }
        catch (SqliteException broken)
        {
            log.LogError(broken, "A transaction of {Count} could not be committed", batch.Count);
            batch.ForEach(work => Lost(work, broken));
            return false;
        }

        answers.ForEach(answer => answer());
        claims.ForEach(outbox.Post);
        return true;
    }

    // A contact whose step breaks would be due again at once, for ever; it is looked at again when somebody may have mended it.
    private void Wake(Turn turn, ContactId id, DateTimeOffset now, List<Claim> claims)
    {
        if (Guarded(turn, id, claims, () => turn.Intake.Take(id, new Signal.TimeCame(), now, claims)) is not null)
        {
            turn.Contacts.Postpone(id, now + RestAfterFault);
        }
    }

    private Action Take(Turn turn, Work work, DateTimeOffset now, List<Claim> claims)
    {
        if (work.Incoming is not { } incoming)
        {
            Guarded(turn, work.Settled!.Send.Contact, claims, () => turn.Intake.Take(work.Settled.Send.Contact, work.Settled, now, claims));
            return static () => { };
        }

        var admission = Admission.Kept;
        if (Guarded(turn, incoming.Topic, claims, () => admission = turn.Intake.Take(incoming, now, claims)) is { } error)
        {
            turn.Intake.Park(incoming, now, error);
        }

        return () => work.Done.TrySetResult(admission);
    }

    /// <summary>What breaks one contact's step is undone alone, said, and does not stop the others.</summary>
    private string? Guarded<T>(Turn turn, T whom, List<Claim> claims, Action take)
    {
        var claimed = claims.Count;
        if (Savepoint.Try(turn.Connection, take) is not { } error)
        {
            return null;
        }

        log.LogError(error, "The step for {Whom} broke and was undone", whom);
        claims.RemoveRange(claimed, claims.Count - claimed);
        return error.ToString();
    }

    /// <summary>What could not be committed is repeated by its source; the end of an attempt is known only here and is kept for the next transaction.</summary>
    private void Lost(Work work, SqliteException broken)
    {
        if (work.Incoming is null)
        {
            settled.Writer.TryWrite(work);
        }
        else
        {
            work.Done.TrySetException(broken);
        }
    }

    private sealed record Turn(SqliteConnection Connection, ContactTable Contacts, Intake Intake);
}

/// <summary>More waits to be taken in than may. The source is to ask again later.</summary>
public sealed class EngineOverloadedException() : InvalidOperationException("the engine takes no more for the moment");
