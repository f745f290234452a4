using System.Diagnostics;
using Vorba.Server.Hosting;
using Vorba.Server.Tests.Hosting;

namespace Vorba.Server.Tests.Webhooks;

public sealed class IntroductionsTests
{
    /// <summary>Meta takes an answer that comes later for none.</summary>
    private static readonly TimeSpan MetasPatience = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task Whoever_speaks_for_the_first_time_is_asked_after_once()
    {
        await using var graph = await GraphDouble.StartAsync();
        await using var server = await RunningServer.StartAsync(With(graph, token: "page-token"));
        await server.AcceptsAsync(Signed.Messenger(Hello(person: 501, times: 2)));
        await server.AcceptsAsync(Signed.Messenger(Hello(person: 501, times: 1)));

        Assert.Single(graph.Asked, path => path.EndsWith("/501", StringComparison.Ordinal));
        Assert.Equal(["Ana Pop"], server.Rows<string>("select name from contacts"));
        Assert.Equal(["profile"], server.Rows<string>("select topic from events where topic = 'profile'"));
    }

    [Fact]
    public async Task A_slow_Graph_does_not_use_up_Metas_patience_however_many_speak_at_once()
    {
        await using var graph = await GraphDouble.StartAsync(after: TimeSpan.FromMinutes(1));
        await using var server = await RunningServer.StartAsync(With(graph, token: "page-token"));
        var began = Stopwatch.GetTimestamp();
        await server.AcceptsAsync(Signed.Messenger(string.Concat(
            "{\"object\":\"page\",\"entry\":[", string.Join(',', Enumerable.Range(600, 8).Select(person => Entry(person, 1))), "]}")));

        Assert.InRange(Stopwatch.GetElapsedTime(began), TimeSpan.Zero, MetasPatience);
        Assert.Equal(8, server.Rows<long>("select count(*) from contacts").Single());
    }

    [Fact]
    public async Task Without_a_token_nobody_is_asked()
    {
        await using var graph = await GraphDouble.StartAsync();
        await using var server = await RunningServer.StartAsync(With(graph, token: ""));
        await server.AcceptsAsync(Signed.Messenger(Hello(person: 502, times: 1)));

        Assert.Empty(graph.Asked);
    }

    private static Func<ServerSettings, ServerSettings> With(GraphDouble graph, string token) =>
        settings => settings with { Messenger = settings.Messenger with { GraphUrl = graph.Url, PageToken = token } };

    private static string Hello(int person, int times) => $$"""{"object":"page","entry":[{{Entry(person, times)}}]}""";

    private static string Entry(int person, int times)
    {
        var items = Enumerable.Range(0, times).Select(_ => string.Concat(
            "{\"sender\":{\"id\":\"", $"{person}", "\"},\"timestamp\":1772452800000,\"message\":{\"mid\":\"", Guid.NewGuid().ToString(), "\",\"text\":\"Hi\"}}"));
        return $$"""{"id":"{{RunningServer.Page}}","time":1772452800000,"messaging":[{{string.Join(',', items)}}]}""";
    }
}
