using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vorba.Lab.Shop;

namespace Vorba.Lab.Tests.Shop.Support;

/// <summary>The demo shop on a port of its own, and the receiver it tells.</summary>
internal sealed class OpenShop : IAsyncDisposable
{
    private readonly WebApplication server;

    private OpenShop(WebApplication server, CollectingReceiver receiver)
    {
        this.server = server;
        Receiver = receiver;
    }

    public CollectingReceiver Receiver { get; }

    public Uri Address => new(server.Urls.First());

    public static async Task<OpenShop> StartAsync(Action<WebApplication>? beside = null)
    {
        var ct = TestContext.Current.CancellationToken;
        var receiver = await CollectingReceiver.StartAsync(ct);
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddSingleton<TimeProvider>(new FixedClock());
        builder.Services.AddDemoShop(new()
        {
            Secret = CollectingReceiver.Secret,
            WebhookUrl = $"{receiver.Url}/hooks",
            PublicUrl = "http://shop.test",
            VorbaUrl = "http://vorba.test",
            FirstRetryAfter = TimeSpan.FromMilliseconds(10),
        });
        var web = builder.Build();
        web.MapDemoShop();
        beside?.Invoke(web);
        await web.StartAsync(ct);
        return new(web, receiver);
    }

    public Visitor Visit() => new(Address);

    /// <summary>Until the shop says that nothing waits to be sent, as a scripted story waits.</summary>
    public async Task SettleAsync()
    {
        var ct = TestContext.Current.CancellationToken;
        using var client = new HttpClient { BaseAddress = Address };
        while (Receiver.Products.Count < 24 || (await client.GetFromJsonAsync<JsonNode>("/shop/webhooks/pending", ct))!["pending"]!.GetValue<int>() > 0)
        {
            await Task.Delay(10, ct);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await Receiver.DisposeAsync();
    }
}
