using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Vorba.Lab.Tests;

/// <summary>An app's webhook: answers the question, keeps what it is told, and fails when asked to.</summary>
public sealed class Listener : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(byte[] Body, string Signature, string Legacy)> _heard = new();

    private Listener(WebApplication app) => _app = app;

    public string Url => _app.Urls.First() + "/hook";

    public int Status { get; set; } = 200;

    public string Token { get; set; } = "lab-verify-token";

    public int Questions { get; private set; }

    public IReadOnlyList<(byte[] Body, string Signature, string Legacy)> Raw => [.. _heard];

    /// <summary>The event objects in the order they came, each without its envelope.</summary>
    public IReadOnlyList<JsonNode> Events =>
        [.. _heard.Select(heard => JsonNode.Parse(heard.Body)!["entry"]![0]!["messaging"]?[0]).OfType<JsonNode>()];

    public IReadOnlyList<string> Kinds => [.. Events.Select(Kind)];

    public static async Task<Listener> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var listener = new Listener(app);
        app.MapGet("/hook", listener.Answer);
        app.MapPost("/hook", listener.HearAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return listener;
    }

    public static string Sign(byte[] body, string secret) => "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Answer(HttpRequest request)
    {
        Questions++;
        return request.Query["hub.verify_token"] == Token ? Results.Text(request.Query["hub.challenge"].ToString()) : Results.StatusCode(403);
    }

    private async Task<IResult> HearAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        _heard.Enqueue((body.ToArray(), request.Headers["X-Hub-Signature-256"].ToString(), request.Headers["X-Hub-Signature"].ToString()));
        return Results.StatusCode(Status);
    }

    private static string Kind(JsonNode heard) => heard["message"]?["is_echo"] is not null
        ? "echo"
        : heard.AsObject().Select(member => member.Key).First(name => name is not ("sender" or "recipient" or "timestamp"));
}
