using System.Collections.Concurrent;
using Vorba.Channels;
using Vorba.Vocabulary;

namespace Vorba.Server.Tests.Hosting;

/// <summary>Takes everything, says so, and keeps it.</summary>
public sealed class CollectingChannel(Channel kind) : IChannel
{
    private readonly ConcurrentQueue<Outgoing> sent = new();

    public Channel Kind { get; } = kind;

    public IReadOnlyList<Outgoing> Sent => [.. sent];

    public Task<Settlement> SendAsync(Outgoing outgoing, CancellationToken ct)
    {
        sent.Enqueue(outgoing);
        return Task.FromResult<Settlement>(new Settlement.Sent([$"m_{outgoing.Id}"]));
    }
}
