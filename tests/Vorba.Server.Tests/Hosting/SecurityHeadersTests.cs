using System.Net;
using System.Text.Json;
using Vorba.Server.Tests.Webhooks;

namespace Vorba.Server.Tests.Hosting;

public sealed class SecurityHeadersTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    [InlineData("/contacts", HttpStatusCode.Redirect)]
    [InlineData("/docs/", HttpStatusCode.OK)]
    [InlineData("/openapi/v1.json", HttpStatusCode.OK)]
    [InlineData("/widget.js", HttpStatusCode.OK)]
    [InlineData("/healthz/live", HttpStatusCode.OK)]
    [InlineData("/api/v1/inbox", HttpStatusCode.Unauthorized)]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("/nothing/here", HttpStatusCode.NotFound)]
    [InlineData("/webhooks/messenger", HttpStatusCode.Forbidden)]
    [InlineData("/r/nothing", HttpStatusCode.NotFound)]
    [InlineData("/u/nothing", HttpStatusCode.NotFound)]
    public async Task Every_answer_tells_browsers_what_they_may_do_with_it(string path, HttpStatusCode status)
    {
        using var answer = await server.GetAsync(path);

        Assert.Equal(status, answer.StatusCode);
        HasThem(answer);
    }

    [Fact]
    public async Task So_does_a_refusal()
    {
        using var refused = await server.SendAsync(Signed.Post("/webhooks/shopify/ceas", [], ("X-Shopify-Hmac-Sha256", "AAAA")));
        HasThem(refused);
        using var tooLarge = await server.SendAsync(Signed.Shopify("shop/update", new byte[5 * 1024 * 1024]));
        HasThem(tooLarge);
    }

    [Fact]
    public async Task A_fault_inside_is_said_as_a_problem_and_tells_nothing_of_the_inside()
    {
        await using var broken = await RunningServer.StartAsync();
        broken.Change("alter table events rename to lost");
        using var answer = await broken.SendAsync(broken.WithKey(HttpMethod.Get, "/api/v1/inbox"));

        HasThem(answer);
        var text = await answer.Content.ReadAsStringAsync(Ct);
        await Asking.IsProblemAsync(HttpStatusCode.InternalServerError, answer);
        Assert.DoesNotContain("sqlite", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("no such table", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Many_refusals_at_once_are_each_their_own()
    {
        var traces = await Task.WhenAll(Enumerable.Range(0, 200).Select(async _ =>
        {
            using var answer = await server.SendAsync(Signed.Post("/webhooks/messenger", []));
            return JsonElement.Parse(await answer.Content.ReadAsStringAsync(Ct)).GetProperty("traceId").GetString();
        }));

        Assert.Equal(200, traces.Distinct().Count());
    }

    private static void HasThem(HttpResponseMessage answer)
    {
        Assert.Contains("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("strict-origin-when-cross-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Server"));
    }
}
