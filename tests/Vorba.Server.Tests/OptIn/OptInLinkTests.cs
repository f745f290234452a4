using System.Net;
using Vorba.Server.Tests.Hosting;
using Vorba.Server.Tests.Webhooks;

namespace Vorba.Server.Tests.OptIn;

public sealed class OptInLinkTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_visitor_gets_a_link_into_the_conversation()
    {
        using var answer = await server.SendAsync(Ask("/optin/ceas", """{"cart":"abc","locale":"ro"}"""));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains($"\"https://m.me/{RunningServer.Page}?ref=c=", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"cart":""}""")]
    [InlineData("""{"cart":7}""")]
    [InlineData("""{"cart":null}""")]
    public async Task Without_a_cart_there_is_no_link_and_a_sentence_says_so(string body) =>
        Assert.NotEmpty(await server.RefusesAsync(HttpStatusCode.BadRequest, Ask("/optin/ceas", body)));

    [Fact]
    public Task A_token_longer_than_any_shops_is_refused() =>
        server.RefusesAsync(HttpStatusCode.BadRequest, Ask("/optin/ceas", $$"""{"cart":"{{new string('x', 256)}}"}"""));

    [Fact]
    public Task An_unknown_shop_is_not_found() => server.RefusesAsync(HttpStatusCode.NotFound, Ask("/optin/nobody", """{"cart":"abc"}"""));

    [Fact]
    public async Task Without_a_page_there_is_no_link()
    {
        await using var pageless = await RunningServer.StartAsync(settings => settings with { Messenger = settings.Messenger with { PageId = "" } });
        await pageless.RefusesAsync(HttpStatusCode.BadRequest, Ask("/optin/ceas", """{"cart":"abc"}"""));
    }

    [Fact]
    public async Task The_pages_of_every_shop_may_ask()
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, new Uri("/optin/ceas", UriKind.Relative))
        {
            Headers = { { "Origin", "https://ceas.example" }, { "Access-Control-Request-Method", "POST" }, { "Access-Control-Request-Headers", "content-type" } },
        };
        using var allowed = await server.SendAsync(preflight);
        Assert.Equal("*", Assert.Single(allowed.Headers.GetValues("Access-Control-Allow-Origin")));

        using var ask = Ask("/optin/ceas", """{"cart":"abc"}""");
        ask.Headers.Add("Origin", "https://ceas.example");
        using var answer = await server.SendAsync(ask);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task No_other_site_may_read_the_inbox_from_a_browser()
    {
        using var ask = server.WithKey(HttpMethod.Get, "/api/v1/inbox");
        ask.Headers.Add("Origin", "https://evil.example");
        using var answer = await server.SendAsync(ask);

        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    private static HttpRequestMessage Ask(string path, string body) => Signed.Post(path, System.Text.Encoding.UTF8.GetBytes(body));
}
