using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using Vorba.Lab.Shop.Products;

namespace Vorba.Lab.Shop.Webhooks;

/// <summary>
/// Sends the waiting webhooks, signed as Shopify signs them, each until it is accepted. At start it first tells the whole
/// catalogue, because carts carry no pictures.
/// </summary>
internal sealed class WebhookSender(
    DemoShopOptions options, WebhookLanes lanes, Catalogue catalogue, IHttpClientFactory clients,
    IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<WebhookSender> log) : BackgroundService
{
    public const string ClientName = "demo-shop-webhooks";

    private const int MostTries = 20;
    private const string ApiVersion = "2025-04";
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly byte[] key = Encoding.UTF8.GetBytes(options.Secret);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await StartedAsync(stoppingToken);
        var now = clock.GetUtcNow();
        foreach (var product in catalogue.Products)
        {
            lanes.Enqueue("catalogue", "products/create", ProductPayload.Of(product, options, now), now);
        }

        await Task.WhenAll(lanes.Readers.Select(lane => DrainAsync(lane, stoppingToken)));
    }

    /// <summary>The receiver may be this very server, which must listen first.</summary>
    private async Task StartedAsync(CancellationToken ct)
    {
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(ct);
    }

    private async Task DrainAsync(ChannelReader<Webhook> lane, CancellationToken ct)
    {
        await foreach (var webhook in lane.ReadAllAsync(ct))
        {
            await DeliverAsync(webhook, ct);
            lanes.Settle();
        }
    }

    private async Task DeliverAsync(Webhook webhook, CancellationToken ct)
    {
        var pause = options.FirstRetryAfter;
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            if (await TryAsync(webhook, ct))
            {
                return;
            }

            // By the wall clock even where the story's clock is virtual: the network does not run on story time.
            await Task.Delay(pause, TimeProvider.System, ct);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }

        log.LogWarning("Gave up {Topic} {WebhookId} after {Tries} tries", webhook.Topic, webhook.Id, MostTries);
    }

    private async Task<bool> TryAsync(Webhook webhook, CancellationToken ct)
    {
        try
        {
            using var request = Request(webhook);
            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(request, ct);
            return response.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            log.LogDebug(exception, "{Topic} did not get through", webhook.Topic);
            return false;
        }
    }

    private HttpRequestMessage Request(Webhook webhook)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, options.WebhookUrl)
        {
            Content = new ByteArrayContent(webhook.Body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };
        request.Headers.Add("X-Shopify-Topic", webhook.Topic);
        request.Headers.Add("X-Shopify-Hmac-Sha256", Convert.ToBase64String(HMACSHA256.HashData(key, webhook.Body)));
        request.Headers.Add("X-Shopify-Shop-Domain", $"{options.Name}.shop.example");
        request.Headers.Add("X-Shopify-API-Version", ApiVersion);
        request.Headers.Add("X-Shopify-Webhook-Id", webhook.Id.ToString());
        request.Headers.Add("X-Shopify-Event-Id", webhook.EventId.ToString());
        request.Headers.Add("X-Shopify-Triggered-At", webhook.TriggeredAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        return request;
    }
}
