using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Vorba.Channels.Messenger;
using Vorba.Server.Hosting;

namespace Vorba.Server.Tests.Hosting;

public sealed class PageProfileTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Graph_that_keeps_silent_is_asked_again_and_stops_nothing()
    {
        using var graph = new OddOnceGraph(() => Task.FromException<HttpResponseMessage>(new TaskCanceledException("too long", new TimeoutException())));
        await CompleteAsync(graph);

        Assert.Equal(["GET", "GET", "POST"], graph.Asked);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"data":7}""")]
    [InlineData("[]")]
    [InlineData("<html>")]
    [InlineData("")]
    public async Task An_answer_of_any_odd_form_stops_nothing(string answer)
    {
        using var graph = new OddOnceGraph(() => Task.FromResult(Ok(answer)));
        await CompleteAsync(graph);

        Assert.Equal("POST", graph.Asked[^1]);
    }

    [Theory]
    [InlineData("""{"data":[]}""")]
    [InlineData("""{"data":[{}]}""")]
    public async Task A_page_that_has_nothing_set_is_given_its_button_at_once(string answer)
    {
        using var graph = new OddOnceGraph(() => Task.FromResult(Ok(answer)));
        await CompleteAsync(graph);

        Assert.Equal(["GET", "POST"], graph.Asked);
    }

    private static async Task CompleteAsync(OddOnceGraph graph)
    {
        using var http = new HttpClient(graph);
        var options = new MessengerOptions { PageToken = "t", AppSecret = "s" };
        var settings = new ServerSettings { DataFolder = "", PublicUrl = new("https://vorba.example"), Messenger = options };
        using var profile = new PageProfile(new(http, options), settings, NullLogger<PageProfile>.Instance);
        await profile.StartAsync(Ct);
        await profile.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(20), Ct);
    }

    private static HttpResponseMessage Ok(string answer) => new(HttpStatusCode.OK) { Content = new StringContent(answer) };

    /// <summary>Answers the first question oddly and the others as Meta does for a page that has nothing set.</summary>
    private sealed class OddOnceGraph(Func<Task<HttpResponseMessage>> first) : HttpMessageHandler
    {
        public List<string> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.Method.Method);
            return Asked.Count == 1 ? first() : Task.FromResult(Ok("""{"data":[{}]}"""));
        }
    }
}
