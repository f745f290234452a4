using System.Net;
using Vorba.Server.Links;
using Vorba.Server.Tests.Links;
using Vorba.Server.Tests.Webhooks;
using Vorba.Vocabulary;

namespace Vorba.Server.Tests.Hosting;

/// <summary>While the store takes nothing in, senders are asked to come again, and nothing is lost.</summary>
public sealed class StoreTroubleTests
{
    private const string Order = """{"id":1,"email":"ana@example.com","total_price":"1.00","currency":"RON"}""";

    private const string Spoken =
        $$$"""{"object":"page","entry":[{"id":"{{{RunningServer.Page}}}","messaging":[{"sender":{"id":"9"},"timestamp":1772452800000,"message":{"mid":"spoken","text":"Hi"}}]}]}""";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string> Senders => ["shop", "goods", "messenger", "api"];

    [Theory]
    [MemberData(nameof(Senders))]
    public async Task A_sender_is_asked_to_come_again_and_then_taken_in_once(string sender)
    {
        await using var server = await RunningServer.StartAsync();
        Break(server);
        using var refused = await MeanwhileAsync(server, server.SendAsync(From(server, sender)));
        await Asking.IsProblemAsync(HttpStatusCode.ServiceUnavailable, refused);
        Assert.NotNull(refused.Headers.RetryAfter?.Delta);

        Mend(server);
        Assert.Empty(await server.InboxAsync());
        Assert.Equal(HttpStatusCode.OK, await MeanwhileAsync(server, server.StatusAsync(From(server, sender))));
        Assert.Single(await server.InboxAsync());
    }

    [Fact]
    public async Task What_was_taken_before_the_trouble_is_all_there_after_it()
    {
        await using var server = await RunningServer.StartAsync();
        await server.AcceptsAsync(Signed.Shopify("orders/create", Order, "before"));
        Break(server);
        var refused = await MeanwhileAsync(server, TwentyAsync(server));
        Assert.All(refused, status => Assert.Equal(HttpStatusCode.ServiceUnavailable, status));

        Mend(server);
        var taken = await MeanwhileAsync(server, TwentyAsync(server));
        Assert.All(taken, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(
            ["before", .. Enumerable.Range(0, 20).Select(number => $"during-{number}").Order()],
            (await server.InboxAsync()).Select(received => received.ExternalId).Order());
    }

    [Fact]
    public async Task A_shopper_on_the_way_to_the_checkout_is_led_on_all_the_same()
    {
        await using var server = await RunningServer.StartAsync();
        var token = await LinkStory.RemindedAsync(server, "901", "trouble");
        Break(server);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/r/{token}", UriKind.Relative)) { Headers = { { "User-Agent", "Mozilla/5.0 (Android)" } } };
        using var answer = await server.SendAsync(request);

        Assert.Equal((HttpStatusCode.Redirect, LinkStory.TargetOf("trouble")), (answer.StatusCode, answer.Headers.Location?.AbsoluteUri));
    }

    [Fact]
    public async Task Whoever_wants_out_is_told_when_it_could_not_be_kept()
    {
        await using var server = await RunningServer.StartAsync();
        var exit = server.Get<LinkTokens>().ForExit(ContactId.New(RunningServer.Noon));
        Break(server);
        using var answer = await server.Http.PostAsync(new Uri($"/u/{exit}", UriKind.Relative), null, Ct);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task Somebody_else_who_writes_for_a_moment_only_makes_it_take_longer()
    {
        await using var server = await RunningServer.StartAsync();
        var other = server.Get<Vorba.Engine.Database>().OpenToWrite();
        var writing = await other.BeginTransactionAsync(System.Data.IsolationLevel.Serializable, Ct);
        var answer = server.StatusAsync(Signed.Shopify("orders/create", Order, "waits"));
        await Task.Delay(300, Ct);
        Assert.False(answer.IsCompleted);

        await writing.RollbackAsync(Ct);
        await other.DisposeAsync();
        Assert.Equal(HttpStatusCode.OK, await answer);
    }

    private static Task<HttpStatusCode[]> TwentyAsync(RunningServer server) =>
        Task.WhenAll(Enumerable.Range(0, 20).Select(number => server.StatusAsync(Signed.Shopify("orders/create", Order, $"during-{number}"))));

    /// <summary>Time goes on while an answer is awaited: the engine rests a while after each loss.</summary>
    private static async Task<T> MeanwhileAsync<T>(RunningServer server, Task<T> answer)
    {
        while (await Task.WhenAny(answer, Task.Delay(20, Ct)) != answer)
        {
            server.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        return await answer;
    }

    private static HttpRequestMessage From(RunningServer server, string sender) =>
        sender switch
        {
            "shop" => Signed.Shopify("orders/create", Order),
            "goods" => Signed.Shopify("products/update", """{"id":5,"title":"Watch","variants":[{"price":"9.99"}],"image":{"src":"https://ceas.example/5.png"}}"""),
            "messenger" => Signed.Messenger(Spoken),
            _ => server.WithKey(HttpMethod.Post, "/api/v1/events", Asking.Json("""{"type":"order.placed","id":"e","order":{"id":"1","total":{"amount":1}}}""")),
        };

    /// <summary>The tables that are written to cannot be found.</summary>
    private static void Break(RunningServer server) =>
        server.Change("alter table events rename to events_away; alter table products rename to products_away");

    private static void Mend(RunningServer server) =>
        server.Change("alter table events_away rename to events; alter table products_away rename to products");
}
