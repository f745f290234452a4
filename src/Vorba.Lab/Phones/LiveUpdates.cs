using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Vorba.Lab.Platform;

namespace Vorba.Lab.Phones;

/// <summary>GET /phone/{shopper}/events: tells an open page that something changed, and what the Lab's clock says.</summary>
public static class LiveUpdates
{
    /// <summary>The Lab's clock may jump; pages hear of it within this much real time.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/phone/{shopper}/events", (string shopper, World world, IHostApplicationLifetime lifetime, CancellationToken ct) =>
            world.Find(shopper) is { } person
                ? TypedResults.ServerSentEvents(WatchAsync(world, person, lifetime.ApplicationStopping, ct)) as IResult
                : TypedResults.NotFound());

    private static async IAsyncEnumerable<SseItem<string>> WatchAsync(
        World world, Person person, CancellationToken stopping, [EnumeratorCancellation] CancellationToken ct)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stopping, ct);
        var changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        void Note() => changes.Writer.TryWrite(true);
        lock (world.Gate)
        {
            person.Watch(Note);
        }

        try
        {
            while (!ends.IsCancellationRequested)
            {
                var isChange = await ChangesWithinAsync(changes.Reader, ends.Token);
                yield return new(world.Now.ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture), isChange ? "changed" : "clock");
            }
        }
        finally
        {
            lock (world.Gate)
            {
                person.Unwatch(Note);
            }
        }
    }

    private static async Task<bool> ChangesWithinAsync(ChannelReader<bool> changes, CancellationToken ct)
    {
        using var tick = CancellationTokenSource.CreateLinkedTokenSource(ct);
        tick.CancelAfter(Tick);
        try
        {
            return await changes.ReadAsync(tick.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
