using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Vorba.Server.Tests.Webhooks;

/// <summary>A Graph that tells everybody's name after a while, and remembers what it was asked.</summary>
internal sealed class GraphDouble : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<string> asked = new();

    private GraphDouble(WebApplication app) => this.app = app;

    public IReadOnlyCollection<string> Asked => asked;

    public Uri Url => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<GraphDouble> StartAsync(TimeSpan after = default)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var graph = new GraphDouble(builder.Build());
        graph.app.Run(async context =>
        {
            graph.asked.Enqueue(context.Request.Path);
            await Task.Delay(after, context.RequestAborted);
            await context.Response.WriteAsJsonAsync(new { first_name = "Ana", last_name = "Pop", locale = "ro_RO" });
        });
        await graph.app.StartAsync(TestContext.Current.CancellationToken);
        return graph;
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }
}
