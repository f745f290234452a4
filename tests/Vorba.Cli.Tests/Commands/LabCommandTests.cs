using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Vorba.Cli.Demo;
using Vorba.Cli.Tests.Programs;

namespace Vorba.Cli.Tests.Commands;

public sealed class LabCommandTests
{
    private static readonly byte[] Secret = "anybody's secret"u8.ToArray();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Anybodys_bot_is_verified_hears_the_shopper_and_answers_over_the_Graph()
    {
        var heard = new ConcurrentQueue<string>();
        await using var bot = await ListenAsync(heard);
        var port = Ports.AnyFree().ToString(CultureInfo.InvariantCulture);
        var lab = new Uri($"http://localhost:{port}");
        await using var running = await RunningProgram.StartAsync(
            new(lab, "/lab/status"), [], "lab", "--port", port, "--webhook", bot.Urls.First() + "/hook",
            "--verify-token", "a verify token", "--app-secret", Encoding.UTF8.GetString(Secret), "--page-token", "a page token");

        using var said = await running.Http.PostAsJsonAsync("/phone/ana/type", new { text = "Bună" }, Ct);
        using var idle = await running.Http.GetAsync("/lab/idle", Ct);
        Assert.Equal("Bună", (string?)JsonNode.Parse(Assert.Single(heard))!["entry"]![0]!["messaging"]![0]!["message"]!["text"]);
        Assert.True((bool)(await running.Http.GetFromJsonAsync<JsonNode>("/lab/status", Ct))!["webhookVerified"]!);

        Assert.Equal(HttpStatusCode.BadRequest, await AnswerAsync(running.Http, "a wrong token"));
        Assert.Equal(HttpStatusCode.OK, await AnswerAsync(running.Http, "a page token"));
        var thread = (await running.Http.GetFromJsonAsync<JsonNode>("/phone/ana/thread", Ct))!;
        Assert.Equal(["Bună", "Bună, Ana!"], thread["messages"]!.AsArray().Select(message => (string?)message!["text"]));
    }

    private static async Task<HttpStatusCode> AnswerAsync(HttpClient graph, string token)
    {
        using var answer = await graph.PostAsJsonAsync(
            $"/v25.0/me/messages?access_token={Uri.EscapeDataString(token)}",
            new { recipient = new { id = "6543210987654321" }, messaging_type = "RESPONSE", message = new { text = "Bună, Ana!" } },
            Ct);
        return answer.StatusCode;
    }

    /// <summary>A bot that answers the platform's question and keeps what is truly signed.</summary>
    private static async Task<WebApplication> ListenAsync(ConcurrentQueue<string> heard)
    {
        var bot = WebApplication.CreateSlimBuilder().Build();
        bot.Urls.Add("http://127.0.0.1:0");
        bot.MapGet("/hook", (HttpRequest request) =>
            request.Query["hub.verify_token"] == "a verify token" ? Results.Text(request.Query["hub.challenge"]) : Results.StatusCode(403));
        bot.MapPost("/hook", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, Ct);
            var signature = "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Secret, body.ToArray()));
            if (request.Headers["X-Hub-Signature-256"] == signature)
            {
                heard.Enqueue(Encoding.UTF8.GetString(body.ToArray()));
            }
        });
        await bot.StartAsync(Ct);
        return bot;
    }
}
