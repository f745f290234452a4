using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Vorba.Cli.Demo;
using Vorba.Cli.Tests.Programs;

namespace Vorba.Cli.Tests.Commands;

public sealed class ServeCommandTests
{
    private const string AppSecret = "an app secret";
    private const string ApiKey = "a first key";
    private const string Hello = """
        {"object":"page","entry":[{"id":"140984918491243","time":1772452800000,"messaging":[{"sender":{"id":"6543210987654321"},"recipient":{"id":"140984918491243"},"timestamp":1772452800000,"message":{"mid":"m_hello","text":"Bună"}}]}]}
        """;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Environment_alone_makes_a_server_that_hears_its_page_and_ends_when_asked()
    {
        var port = Ports.AnyFree();
        var server = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}"));
        await using var running = await RunningProgram.StartAsync(new(server, "/healthz/ready"), SettingsFor(server), "serve");

        Assert.Equal(HttpStatusCode.Unauthorized, await SendAsync(running.Http, "a wrong secret"));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(running.Http, AppSecret));
        Assert.Equal(HttpStatusCode.OK, await SendAsync(running.Http, AppSecret));

        running.Http.DefaultRequestHeaders.Authorization = new("Bearer", ApiKey);
        var inbox = (await running.Http.GetFromJsonAsync<JsonNode>("/api/v1/inbox", Ct))!["items"]!.AsArray();
        Assert.Equal("m_hello", (string?)Assert.Single(inbox)!["externalId"]);
        Assert.Equal(0, await running.TerminateAsync(within: TimeSpan.FromSeconds(10)));
        Assert.DoesNotContain("Bună", running.Said, StringComparison.Ordinal);
        Assert.DoesNotContain(AppSecret, running.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("VORBA__PublicUrl", "nowhere")]
    [InlineData("VORBA__Messenger__GraphUrl", "nowhere")]
    [InlineData("VORBA__Smtp__Url", "nowhere")]
    [InlineData("VORBA__Shops__MyShop__Platform", "magento")]
    [InlineData("VORBA__Urls", "nowhere")]
    [InlineData("VORBA__Database", "mongo:x")]
    public async Task A_setting_that_cannot_be_used_is_told_in_one_sentence(string name, string value)
    {
        using var room = new Room();

        var ending = await BuiltProgram.RunAsync(room, new() { [name] = value }, "serve");

        Assert.True(ending.Code == Doorway.Unusable, $"{ending.Code}: {ending.Output}{ending.Error}");
        Assert.Contains(value, Assert.Single(ending.Sentences), StringComparison.Ordinal);
        Assert.Empty(ending.Output);
    }

    [Fact]
    public async Task A_settings_file_that_is_no_JSON_is_told_with_its_line()
    {
        using var room = new Room();
        await File.WriteAllTextAsync(Path.Combine(room.Folder, "appsettings.json"), "{\n  \"Data\": data\n}", Ct);

        var ending = await BuiltProgram.RunAsync(room, [], "serve");

        Assert.Equal(Doorway.Unusable, ending.Code);
        Assert.StartsWith("appsettings.json, line 2, column 11:", Assert.Single(ending.Sentences), StringComparison.Ordinal);
        Assert.Empty(ending.Output);
    }

    private static Dictionary<string, string> SettingsFor(Uri server) => new()
    {
        ["VORBA__Urls"] = server.AbsoluteUri,
        ["VORBA__PublicUrl"] = server.AbsoluteUri,
        ["VORBA__Messenger__PageId"] = "140984918491243",
        ["VORBA__Messenger__PageToken"] = "a page token",
        ["VORBA__Messenger__AppSecret"] = AppSecret,
        ["VORBA__Messenger__VerifyToken"] = "a verify token",
        ["VORBA__Messenger__GraphUrl"] = $"http://localhost:{Ports.AnyFree()}",
        ["VORBA__Api__Key"] = ApiKey,
    };

    private static async Task<HttpStatusCode> SendAsync(HttpClient http, string secret)
    {
        var body = Encoding.UTF8.GetBytes(Hello);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/webhooks/messenger") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("X-Hub-Signature-256", "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body)));
        using var answer = await http.SendAsync(request, Ct);
        return answer.StatusCode;
    }
}
