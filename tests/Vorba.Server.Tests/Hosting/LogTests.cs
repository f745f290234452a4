using Vorba.Server.Tests.Links;
using Vorba.Server.Tests.Webhooks;

namespace Vorba.Server.Tests.Hosting;

/// <summary>Whoever may read the log learns nothing of what people said, who they are, or what opens a door.</summary>
public sealed class LogTests
{
    private static readonly string[] Private =
    [
        "Ana-Maria", "Popescu", "ana.maria@example.com", "o rochie verde", "ana.wants.out@example.com",
        RunningServer.AppSecret, RunningServer.VerifyToken, RunningServer.ApiKey, Signed.ShopifySecret, "a calm walk by the river",
    ];

    [Fact]
    public async Task A_day_of_webhooks_leaves_no_text_name_address_or_token_in_the_log()
    {
        await using var server = await RunningServer.StartAsync();
        var link = await LinkStory.RemindedAsync(server, "801", "logged");
        var exit = await LinkStory.RemindedByEmailAsync(server, "ana.wants.out@example.com", "logged-too");
        await TellAsync(server);
        await FollowAsync(server, link, exit.AbsolutePath);
        await server.InboxAsync();
        server.Change("alter table timeline rename to lost");
        await server.StatusAsync(Signed.Shopify("customers/update", Customer));

        Assert.NotEmpty(server.Log.Lines);
        Assert.All<string>([.. Private, link, exit.AbsolutePath["/u/".Length..]], secret =>
            Assert.DoesNotContain(server.Log.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Searching_for_somebody_leaves_no_trace_in_the_log()
    {
        await using var server = await RunningServer.StartAsync();
        using var page = await server.GetAsync("/contacts?q=ana.maria@example.com");

        Assert.DoesNotContain(server.Log.Lines, line => line.Contains("ana.maria", StringComparison.Ordinal));
    }

    private const string Customer = """{"id":81,"email":"ana.maria@example.com","first_name":"Ana-Maria","last_name":"Popescu","accepts_marketing":true}""";

    private static async Task TellAsync(RunningServer server)
    {
        await server.AcceptsAsync(Signed.Shopify("customers/update", Customer));
        await server.AcceptsAsync(Signed.Messenger($$$"""
            {"object":"page","entry":[{"id":"{{{RunningServer.Page}}}","messaging":[
              {"sender":{"id":"801"},"timestamp":1772452800000,"message":{"mid":"said","text":"Caut o rochie verde, ana.maria@example.com"}}]}]}
            """));
        await server.StatusAsync(Signed.Shopify("customers/update", """{"email":"ana.maria@example.com" "Popescu"}"""));
        await server.StatusAsync(Signed.Messenger("""{"object":"Popescu"}"""));
        using var verified = await server.GetAsync($"/webhooks/messenger?hub.mode=subscribe&hub.challenge=1&hub.verify_token={RunningServer.VerifyToken}");
    }

    private static async Task FollowAsync(RunningServer server, string link, string exit)
    {
        using var followed = await server.GetAsync($"/r/{link}");
        using var asked = await server.GetAsync(exit);
        using var left = await server.Http.PostAsync(new Uri(exit, UriKind.Relative), null, TestContext.Current.CancellationToken);
    }
}
