using System.Net;
using System.Text.Json;
using Vorba.Server.Tests.Hosting;
using Vorba.Server.Tests.Webhooks;

namespace Vorba.Server.Tests.Api;

public sealed class ReadInboxTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_follow_one_another_without_a_gap_or_an_overlap()
    {
        await using var server = await RunningServer.StartAsync();
        await FillAsync(server, 7);

        foreach (var size in (int[])[1, 2, 3, 6, 7, 8])
        {
            Assert.Equal(["e0", "e1", "e2", "e3", "e4", "e5", "e6"], (await server.InboxAsync(size)).Select(received => received.ExternalId));
        }
    }

    [Fact]
    public async Task Next_is_null_exactly_at_the_end()
    {
        await using var server = await RunningServer.StartAsync();
        Assert.Equal(JsonValueKind.Null, (await PageAsync(server, "")).GetProperty("next").ValueKind);
        await FillAsync(server, 3);

        Assert.Equal(2, (await PageAsync(server, "?after=0&limit=2")).GetProperty("next").GetInt64());
        Assert.Equal(JsonValueKind.Null, (await PageAsync(server, "?after=1&limit=2")).GetProperty("next").ValueKind);
        Assert.Equal(JsonValueKind.Null, (await PageAsync(server, "?after=3")).GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task An_item_has_the_members_that_were_promised()
    {
        await using var server = await RunningServer.StartAsync();
        await FillAsync(server, 1);
        var item = (await PageAsync(server, "?after=0")).GetProperty("items")[0];

        Assert.Equal(["id", "source", "topic", "externalId", "receivedAt"], item.EnumerateObject().Select(member => member.Name));
        Assert.Equal(RunningServer.Noon, item.GetProperty("receivedAt").GetDateTimeOffset());
    }

    [Theory]
    [InlineData("?after=abc")]
    [InlineData("?after=99999999999999999999")]
    [InlineData("?after=1&limit=many")]
    public async Task A_place_that_is_no_number_is_refused(string query)
    {
        await using var server = await RunningServer.StartAsync();

        await server.RefusesAsync(HttpStatusCode.BadRequest, server.WithKey(HttpMethod.Get, $"/api/v1/inbox{query}"));
    }

    private static async Task FillAsync(RunningServer server, int events)
    {
        for (var number = 0; number < events; number++)
        {
            await server.AcceptsAsync(Signed.Shopify("shop/update", """{"id":1}""", $"e{number}"));
        }
    }

    private static async Task<JsonElement> PageAsync(RunningServer server, string query)
    {
        using var answer = await server.SendAsync(server.WithKey(HttpMethod.Get, $"/api/v1/inbox{query}"));
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync(Ct));
    }
}
