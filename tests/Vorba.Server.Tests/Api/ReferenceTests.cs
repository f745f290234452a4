using System.Net;
using System.Text.Json;
using Vorba.Server.Tests.Hosting;

namespace Vorba.Server.Tests.Api;

public sealed class ReferenceTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_description_lists_every_promised_path()
    {
        using var answer = await server.GetAsync("/openapi/v1.json");
        var description = JsonElement.Parse(await answer.Content.ReadAsStringAsync(Ct));
        var paths = description.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToList();

        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.All(
            (string[])["/webhooks/messenger", "/webhooks/shopify/{shop}", "/webhooks/woocommerce/{shop}", "/webhooks/generic/{shop}",
                "/api/v1/events", "/api/v1/events/schema", "/api/v1/inbox", "/r/{token}", "/u/{token}", "/optin/{shop}", "/widget.js",
                "/healthz/live", "/healthz/ready"],
            path => Assert.Contains(path, paths));
    }

    [Fact]
    public async Task The_reference_page_answers()
    {
        using var asked = await server.GetAsync("/docs");
        using var answer = asked.Headers.Location is { } there ? await server.Http.GetAsync(there, Ct) : await server.GetAsync("/docs");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task What_is_not_there_is_said_as_a_problem()
    {
        using var answer = await server.GetAsync("/api/v1/nothing");

        await Asking.IsProblemAsync(HttpStatusCode.NotFound, answer);
    }
}
