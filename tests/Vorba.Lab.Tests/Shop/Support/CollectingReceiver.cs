using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Vorba.Lab.Tests.Shop.Support;

/// <summary>Stands where Vorba would: takes webhooks, checks their signature, and refuses as many as it is told to.</summary>
internal sealed class CollectingReceiver : IAsyncDisposable
{
    public const string Secret = "linden blossom";

    private readonly ConcurrentQueue<ReceivedWebhook> received = [];
    private readonly WebApplication server;
    private int refusals;

    private CollectingReceiver(WebApplication server) => this.server = server;

    public string Url => server.Urls.First();

    /// <summary>Without the catalogue, which comes at each start.</summary>
    public IReadOnlyList<ReceivedWebhook> Acts => [.. received.Where(webhook => webhook.Topic != "products/create")];

    public IReadOnlyList<ReceivedWebhook> Accepted => [.. Acts.Where(webhook => webhook.WasAccepted)];

    public IReadOnlyList<ReceivedWebhook> Products => [.. received.Where(webhook => webhook.Topic == "products/create")];

    public ReceivedWebhook Last(string topic) => Accepted.Last(webhook => webhook.Topic == topic);

    /// <summary>Of what is not catalogue, refuse the next so many.</summary>
    public void RefuseNext(int count) => Volatile.Write(ref refusals, count);

    public static async Task<CollectingReceiver> StartAsync(CancellationToken ct)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var web = builder.Build();
        var receiver = new CollectingReceiver(web);
        web.MapPost("/hooks", receiver.TakeAsync);
        await web.StartAsync(ct);
        return receiver;
    }

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var memory = new MemoryStream();
        await request.Body.CopyToAsync(memory, request.HttpContext.RequestAborted);
        var bytes = memory.ToArray();
        var headers = request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var expected = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), bytes));
        var topic = headers["X-Shopify-Topic"];
        var accepts = topic == "products/create" || Interlocked.Decrement(ref refusals) < 0;
        received.Enqueue(new(topic, headers["X-Shopify-Webhook-Id"], headers["X-Shopify-Hmac-Sha256"] == expected, accepts, JsonNode.Parse(bytes)!)
        {
            Headers = headers,
        });
        return accepts ? Results.Ok() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
