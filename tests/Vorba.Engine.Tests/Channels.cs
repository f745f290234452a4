using System.Collections.Concurrent;
using Vorba.Channels;
using Vorba.Vocabulary;

namespace Vorba.Engine.Tests;

/// <summary>Takes every message and remembers it.</summary>
internal class CollectingChannel(Channel kind) : IChannel
{
    private readonly ConcurrentQueue<Outgoing> taken = new();
    private readonly SemaphoreSlim arrived = new(0);

    public Channel Kind => kind;

    public IReadOnlyList<Outgoing> Taken => [.. taken];

    public async Task<Outgoing> NextAsync()
    {
        await arrived.WaitAsync(Running.Patience, TestContext.Current.CancellationToken).ContinueWith(
            waited => Assert.True(waited.Result, $"nothing arrived on {kind}"), TaskScheduler.Default);
        return taken.Last();
    }

    public Task<Settlement> SendAsync(Outgoing outgoing, CancellationToken ct)
    {
        taken.Enqueue(outgoing);
        try
        {
            return AnswerAsync(outgoing, ct);
        }
        finally
        {
            arrived.Release();
        }
    }

    protected virtual Task<Settlement> AnswerAsync(Outgoing outgoing, CancellationToken ct) =>
        Task.FromResult<Settlement>(new Settlement.Sent([$"m_{outgoing.Id.Number}"]));
}

/// <summary>Turns every message away for good: the person blocked the page.</summary>
internal sealed class RefusingChannel(Channel kind) : CollectingChannel(kind)
{
    protected override Task<Settlement> AnswerAsync(Outgoing outgoing, CancellationToken ct) =>
        Task.FromResult<Settlement>(new Settlement.Failed("blocked", IsPermanent: true) { IsUnreachable = true });
}

/// <summary>Takes a message and never answers, until the process ends.</summary>
internal sealed class SilentChannel(Channel kind) : CollectingChannel(kind)
{
    protected override async Task<Settlement> AnswerAsync(Outgoing outgoing, CancellationToken ct)
    {
        await Task.Delay(Timeout.Infinite, ct);
        return new Settlement.Unknown("never");
    }
}

/// <summary>Breaks off with an exception, which no channel should.</summary>
internal sealed class BreakingChannel(Channel kind) : CollectingChannel(kind)
{
    protected override Task<Settlement> AnswerAsync(Outgoing outgoing, CancellationToken ct) => throw new InvalidDataException("broken pipe");
}
