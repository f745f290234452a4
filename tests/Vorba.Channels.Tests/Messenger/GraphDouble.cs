using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Vorba.Channels.Tests.Messenger;

/// <summary>A Graph on a loopback port that writes down what it is asked and answers as the test says.</summary>
public sealed class GraphDouble : IAsyncDisposable
{
    private readonly WebApplication host;

    private GraphDouble(Func<HttpContext, int, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        host = builder.Build();
        host.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync(context.RequestAborted);
            Asked.Enqueue(new(
                $"{context.Request.Method} {context.Request.Path}",
                context.Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString()),
                context.Request.Headers.Authorization.ToString(),
                body.Length == 0 ? null : JsonNode.Parse(body)));
            await answer(context, Asked.Count);
        });
    }

    public ConcurrentQueue<Question> Asked { get; } = [];

    public Uri Address => new(host.Urls.Single());

    /// <summary>Accepts everything and counts the messages: m_1, m_2.</summary>
    public static Task<GraphDouble> AcceptingAsync() =>
        StartAsync((context, count) => context.Response.WriteAsJsonAsync(new { recipient_id = "1", message_id = $"m_{count}" }));

    /// <summary>Accepts the first messages and refuses the next.</summary>
    public static Task<GraphDouble> RefusingAsync(string error, int status = 400, int after = 0) => StartAsync((context, count) =>
    {
        context.Response.StatusCode = count <= after ? StatusCodes.Status200OK : status;
        return context.Response.WriteAsync(count <= after ? $"{{\"message_id\":\"m_{count}\"}}" : error);
    });

    /// <summary>Takes every request and never answers.</summary>
    public static Task<GraphDouble> SilentAsync() =>
        StartAsync((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted));

    /// <summary>Takes every request and hangs up.</summary>
    public static Task<GraphDouble> CuttingAsync() => StartAsync((context, _) =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    public async ValueTask DisposeAsync() => await host.DisposeAsync();

    private static async Task<GraphDouble> StartAsync(Func<HttpContext, int, Task> answer)
    {
        var graph = new GraphDouble(answer);
        await graph.host.StartAsync(TestContext.Current.CancellationToken);
        return graph;
    }

    public sealed record Question(string Line, IReadOnlyDictionary<string, string> Query, string Authorization, JsonNode? Body);
}
