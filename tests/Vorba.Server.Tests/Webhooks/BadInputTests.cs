using System.Net;
using System.Net.Sockets;
using System.Text;
using Vorba.Server.Hosting;
using Vorba.Server.Tests.Hosting;

namespace Vorba.Server.Tests.Webhooks;

/// <summary>Whatever a signed sender sends, it gets a clear answer, nothing is lost and the next one is served.</summary>
public sealed class BadInputTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"id\":1}{")]
    [InlineData("\u0000")]
    [InlineData("<xml/>")]
    public async Task What_is_no_JSON_object_is_refused_in_a_sentence(string body)
    {
        Assert.NotEmpty(await server.RefusesAsync(HttpStatusCode.BadRequest, Signed.Shopify("orders/create", body)));
        Assert.NotEmpty(await server.RefusesAsync(HttpStatusCode.BadRequest, Signed.WooCommerce("order.created", Encoding.UTF8.GetBytes(body))));
        Assert.NotEmpty(await server.RefusesAsync(HttpStatusCode.BadRequest, Signed.Generic(body)));
        Assert.NotEmpty(await server.RefusesAsync(HttpStatusCode.BadRequest, Signed.Messenger(body)));
    }

    [Fact]
    public async Task What_is_no_text_or_nested_without_end_is_refused()
    {
        await server.RefusesAsync(HttpStatusCode.BadRequest, Signed.Shopify("orders/create", [0x7B, 0xFF, 0xFE, 0x7D]));
        await server.RefusesAsync(HttpStatusCode.BadRequest, Signed.Shopify("orders/create", $"{{\"id\":{new string('[', 100_000)}"));
        await server.RefusesAsync(HttpStatusCode.BadRequest, Signed.Messenger($"{{\"object\":{new string('[', 100_000)}"));
    }

    [Theory]
    [InlineData("carts/update", """{"token":{"a":1},"line_items":"none"}""")]
    [InlineData("carts/update", """{"token":"odd","line_items":[1,null,"x",{"price":"free","quantity":-3,"product_id":[]}]}""")]
    [InlineData("orders/create", """{"id":"x","total_price":true,"currency":7,"customer":"Ana","line_items":{}}""")]
    [InlineData("orders/create", """{"id":1e400,"total_price":"1e400","customer":{"id":{}},"email":["ana@example.com"]}""")]
    [InlineData("customers/update", """{"id":null,"email":42,"first_name":{"a":"b"}}""")]
    [InlineData("products/update", """{"id":[],"images":"no","variants":[{"price":"-1"}]}""")]
    [InlineData("fulfillments/create", """{"order_id":false,"tracking_urls":"no"}""")]
    [InlineData("checkouts/create", """{"token":"odd-2","created_at":"the day before yesterday","updated_at":99}""")]
    [InlineData("nobody/knows_this", """{"id":"\ud83d"}""")]
    public async Task Wrong_types_and_unknown_topics_are_acknowledged_and_kept(string topic, string body)
    {
        var id = Guid.NewGuid().ToString();
        await server.AcceptsAsync(Signed.Shopify(topic, body, id));

        var received = Assert.Single(await server.InboxAsync(), received => received.ExternalId == id);
        Assert.Equal(topic, received.Topic);
        Assert.Null(Assert.Single(server.Rows<string?>("select error from events where external_id = @id", new { id })));
    }

    [Theory]
    [InlineData("آنا", "محمد", "ana.rtl@example.com")]
    [InlineData("👩‍👩‍👧‍👦🏴‍☠️", "Łukasz\u202Eodd", "ana.emoji@example.com")]
    public async Task Emoji_and_names_from_right_to_left_arrive_as_they_are(string first, string last, string email)
    {
        await server.AcceptsAsync(Signed.Shopify("customers/update", $$"""{"id":"{{email}}","email":"{{email}}","first_name":"{{first}}","last_name":"{{last}}"}"""));

        Assert.Equal([$"{first} {last}"], server.Rows<string>("select name from contacts where email = @email", new { email }));
    }

    [Theory]
    [InlineData("1970-01-02T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59-12:00")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    public async Task A_shop_whose_clock_is_years_off_is_heard_all_the_same(string moment)
    {
        await server.AcceptsAsync(Signed.Shopify(
            "carts/update", $$"""{"token":"off-{{moment}}","updated_at":"{{moment}}","line_items":[{"product_id":1,"title":"Watch","quantity":1,"price":"9.99"}]}""", $"off-{moment}"));

        Assert.NotNull(Assert.Single(server.Rows<string?>("select contact from events where external_id = @id and error is null", new { id = $"off-{moment}" })));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_of_five_megabytes_is_refused_however_it_comes(bool isChunked)
    {
        foreach (var request in (HttpRequestMessage[])[
            Signed.Shopify("orders/create", Large(5)), Signed.Messenger(Large(5)),
            Signed.Messenger(Large(40)), server.WithKey(HttpMethod.Post, "/api/v1/events", Asking.Json(Large(5)))])
        {
            request.Headers.TransferEncodingChunked = isChunked;
            await server.RefusesAsync(HttpStatusCode.RequestEntityTooLarge, request);
        }

        await server.RefusesAsync(HttpStatusCode.BadRequest, Signed.Post("/optin/ceas", Large(5)));
        await StillServesAsync();
    }

    [Fact]
    public async Task A_body_just_within_the_limit_is_read_whole()
    {
        byte[] body = [.. "{\"id\":\""u8, .. new byte[ReceivedBody.LargestBytes - 9].Select(_ => (byte)'x'), .. "\"}"u8];
        Assert.Equal(ReceivedBody.LargestBytes, body.Length);
        await server.AcceptsAsync(Signed.Shopify("shop/update", body));
    }

    [Theory]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nZZZ\r\nodd")]
    [InlineData("Content-Length: 100\r\n\r\n{\"id\":")]
    public async Task A_body_that_breaks_off_is_answered_or_dropped_and_harms_nobody(string rest)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Url.Host, server.Url.Port, Ct);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /webhooks/shopify/ceas HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Shopify-Hmac-Sha256: AAAA\r\n{rest}"), Ct);
        client.Client.Shutdown(SocketShutdown.Send);
        var answer = await HeardAsync(stream);

        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 400", StringComparison.Ordinal), answer);
        Assert.DoesNotContain(server.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        await StillServesAsync();
    }

    /// <returns>Nothing where the server hung up.</returns>
    private static async Task<string> HeardAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream);
        try
        {
            return await reader.ReadToEndAsync(Ct);
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static byte[] Large(int megabytes) => [.. Enumerable.Repeat((byte)' ', megabytes * 1024 * 1024)];

    private Task StillServesAsync() => server.AcceptsAsync(Signed.Shopify("shop/update", """{"id":1}"""));
}
