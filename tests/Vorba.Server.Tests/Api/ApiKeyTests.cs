using System.Net;
using Vorba.Server.Tests.Hosting;

namespace Vorba.Server.Tests.Api;

public sealed class ApiKeyTests(RunningServer server) : IClassFixture<RunningServer>
{
    public static TheoryData<string, string> Doors => new() { { "GET", "/api/v1/inbox" }, { "POST", "/api/v1/events" } };

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task Without_the_key_nobody_comes_in(string method, string path)
    {
        using var request = new HttpRequestMessage(new(method), new Uri(path, UriKind.Relative)) { Content = Asking.Json("{}") };
        using var answer = await server.SendAsync(request);

        Assert.Contains("Bearer", await Asking.IsProblemAsync(HttpStatusCode.Unauthorized, answer), StringComparison.Ordinal);
        Assert.Equal("Bearer", Assert.Single(answer.Headers.WwwAuthenticate).Scheme);
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData("vorba_test_ke")]
    [InlineData("vorba_test_keyy")]
    public async Task With_a_wrong_key_nobody_comes_in(string key)
    {
        await server.RefusesAsync(HttpStatusCode.Unauthorized, server.WithKey(HttpMethod.Get, "/api/v1/inbox", key: key));
        await server.RefusesAsync(HttpStatusCode.Unauthorized, server.WithKey(HttpMethod.Post, "/api/v1/events", Asking.Json("{}"), key));
    }

    [Fact]
    public async Task Where_no_key_is_set_none_is_right()
    {
        await using var keyless = await RunningServer.StartAsync(settings => settings with { ApiKey = "" });

        await keyless.RefusesAsync(HttpStatusCode.Unauthorized, keyless.WithKey(HttpMethod.Get, "/api/v1/inbox", key: "any"));
    }

    [Fact]
    public async Task The_name_of_the_scheme_is_taken_in_any_case()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/inbox", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Authorization", $"bearer {RunningServer.ApiKey}");
        await server.AcceptsAsync(request);
    }
}
