using System.Net;
using Vorba.Server.Tests.Hosting;

namespace Vorba.Server.Tests.OptIn;

public sealed class WidgetTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task The_snippet_is_a_script_that_every_shops_page_may_load()
    {
        using var answer = await server.GetAsync("/widget.js");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("utf-8", answer.Content.Headers.ContentType?.CharSet);
        Assert.Equal("cross-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Contains("/optin/", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
