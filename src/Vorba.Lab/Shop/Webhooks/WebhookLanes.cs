using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Vorba.Lab.Shop.Webhooks;

/// <summary>
/// Webhooks waiting to be sent, in a few lanes. All of one cart go by the same lane and therefore arrive in order, while a
/// lane that must wait holds up only itself.
/// </summary>
internal sealed class WebhookLanes(ILogger<WebhookLanes> log)
{
    private const int Lanes = 4;
    private const int MostWaiting = 10_000;

    // As Shopify writes it: "ș" and an emoji are themselves and not escapes.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Channel<Webhook>[] lanes =
        [.. Enumerable.Range(0, Lanes).Select(_ => Channel.CreateBounded<Webhook>(MostWaiting))];

    private int pending;

    public IReadOnlyList<ChannelReader<Webhook>> Readers => [.. lanes.Select(lane => lane.Reader)];

    /// <summary>Queued and not yet delivered or given up.</summary>
    public int Pending => Volatile.Read(ref pending);

    public void Enqueue(string lane, string topic, JsonObject body, DateTimeOffset now)
    {
        var webhook = new Webhook(topic, JsonSerializer.SerializeToUtf8Bytes(body, Json), now);
        var number = (uint)StringComparer.Ordinal.GetHashCode(lane) % Lanes;
        Interlocked.Increment(ref pending);
        if (!lanes[number].Writer.TryWrite(webhook))
        {
            Settle();
            log.LogWarning("Dropped {Topic}: {Count} webhooks wait already", topic, MostWaiting);
        }
    }

    public void Settle() => Interlocked.Decrement(ref pending);
}
