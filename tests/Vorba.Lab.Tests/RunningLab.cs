using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Vorba.Lab.Mailbox;

namespace Vorba.Lab.Tests;

/// <summary>A Lab on a free port and a clock that stands at noon until it is moved, spoken to over HTTP as by anybody.</summary>
public sealed class RunningLab : IAsyncDisposable
{
    public const string Ana = "6543210987654321";

    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly WebApplication _app;

    private RunningLab(WebApplication app, FakeTimeProvider clock)
    {
        (_app, Clock) = (app, clock);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(address) };
    }

    public FakeTimeProvider Clock { get; }

    public HttpClient Http { get; }

    public int SmtpPort => _app.Services.GetRequiredService<SmtpSink>().Port;

    public static async Task<RunningLab> StartAsync(LabOptions? options = null)
    {
        var clock = new FakeTimeProvider(Noon);
        var app = LabHost.Build((options ?? new()) with { Url = "http://127.0.0.1:0" }, clock);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app, clock);
    }

    public async Task<(int Status, JsonNode Body)> PostAsync(string path, string json)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        return await ReadAsync(await Http.PostAsync(path, content, Ct));
    }

    public async Task<(int Status, JsonNode Body)> GetAsync(string path) => await ReadAsync(await Http.GetAsync(path, Ct));

    /// <summary>The Send API with the Page's token: what else stands in the request comes as JSON members.</summary>
    public Task<(int Status, JsonNode Body)> SendAsync(string message, string more = "", string psid = Ana) =>
        PostAsync("/v25.0/me/messages?access_token=LAB-PAGE-TOKEN", $$"""{"recipient":{"id":"{{psid}}"},"message":{{message}}{{more}}}""");

    public Task<(int Status, JsonNode Body)> ActAsync(string what, string json = "{}", string shopper = "ana") => PostAsync($"/phone/{shopper}/{what}", json);

    public async Task<JsonNode> ThreadAsync(string shopper = "ana") => (await GetAsync($"/phone/{shopper}/thread")).Body;

    public Task SayHelloAsync() => ActAsync("type", """{"text":"Bună"}""");

    public Task TurnAsync(string knobs) => PostAsync("/lab/knobs", knobs);

    public async Task IdleAsync() => Assert.Equal(200, (await GetAsync("/lab/idle")).Status);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static async Task<(int Status, JsonNode Body)> ReadAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            return ((int)answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonNode>(Ct))!);
        }
    }
}
