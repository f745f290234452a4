using System.Net;
using Vorba.Server.Tests.Hosting;

namespace Vorba.Server.Tests.Webhooks;

public sealed class ShopifyWebhookTests(RunningServer server) : IClassFixture<RunningServer>
{
    public static TheoryData<string> OfContacts =>
        [.. Files().Select(row => row[1]).Where(topic => Families.Contains(topic.Split('/')[0])).Where(topic => !Kept.Contains(topic))];

    private static readonly string[] Families = ["carts", "checkouts", "orders", "fulfillments", "customers"];

    /// <summary>They speak of nobody that a conversation could be had with, or tell only what changed.</summary>
    private static readonly string[] Kept =
        ["checkouts/delete", "customers/data_request", "customers/delete", "customers/redact", "orders/edited"];

    [Fact]
    public async Task Every_real_webhook_is_taken_with_its_own_signature_and_stands_in_the_inbox()
    {
        foreach (var (topic, body, signature, id) in Files().Select(Read))
        {
            await server.AcceptsAsync(Signed.Post("/webhooks/shopify/ceas", body,
                ("X-Shopify-Hmac-Sha256", signature), ("X-Shopify-Topic", topic), ("X-Shopify-Webhook-Id", id)));
        }

        var inbox = (await server.InboxAsync()).ToLookup(received => received.ExternalId);
        Assert.All(Files().Select(Read), sent =>
        {
            var received = Assert.Single(inbox[sent.Id]);
            Assert.Equal(("shopify/ceas", sent.Topic, RunningServer.Noon), (received.Source, received.Topic, received.ReceivedAt));
        });
    }

    [Fact]
    public async Task Every_real_webhook_is_refused_with_one_byte_changed() =>
        Assert.All(
            await Task.WhenAll(Files().Select(Read).Select(sent => server.StatusAsync(Signed.Post(
                "/webhooks/shopify/ceas", Signed.WithOneByteChanged(sent.Body), ("X-Shopify-Hmac-Sha256", sent.Signature), ("X-Shopify-Topic", sent.Topic))))),
            status => Assert.Equal(HttpStatusCode.Unauthorized, status));

    [Theory]
    [MemberData(nameof(OfContacts))]
    public async Task An_event_of_a_person_reaches_a_contact(string topic)
    {
        var (_, body, _, _) = Read(Files().First(row => row[1] == topic));
        var id = $"of-a-contact-{topic}";
        await server.AcceptsAsync(Signed.Shopify(topic, body, id));

        Assert.NotNull(Assert.Single(server.Rows<string?>("select contact from events where external_id = @id and error is null", new { id })));
    }

    [Fact]
    public async Task An_id_of_sixty_four_bits_keeps_all_its_digits()
    {
        await server.AcceptsAsync(Signed.Shopify("orders/create",
            """{"id":9223372036854775807,"email":"radu@example.com","total_price":"10.00","currency":"RON","customer":{"id":9007199254740993},"cart_token":"c-64"}"""));

        Assert.Equal(["9223372036854775807"], server.Rows<string>("select id from orders where cart_token = 'c-64'"));
        Assert.Single(server.Rows<string>("select value from identities where kind = 'customer' and value = 'ceas/9007199254740993'"));
        Assert.Single(server.Rows<string>("select value from identities where kind = 'order' and value = 'ceas/9223372036854775807'"));
    }

    [Theory]
    [InlineData("orders/create", """{"id":71,"email":"ana@example.com","total_price":"1.00","currency":"RON"}""")]
    [InlineData("shop/update", """{"id":72}""")]
    public async Task What_comes_twice_is_taken_once(string topic, string body)
    {
        var id = $"twice-{topic}";
        await server.AcceptsAsync(Signed.Shopify(topic, body, id));
        await server.AcceptsAsync(Signed.Shopify(topic, body, id));

        Assert.Single(await server.InboxAsync(), received => received.ExternalId == id);
    }

    [Fact]
    public async Task What_comes_twenty_times_at_once_is_taken_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => server.StatusAsync(
            Signed.Shopify("orders/create", """{"id":74,"email":"ana@example.com","total_price":"1.00","currency":"RON"}""", "at-once"))));

        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Single(await server.InboxAsync(), received => received.ExternalId == "at-once");
    }

    [Fact]
    public async Task Without_an_id_of_its_own_a_repeat_is_known_by_its_bytes()
    {
        const string Body = """{"id":73,"email":"ana@example.com","total_price":"1.00","currency":"RON"}""";
        await server.AcceptsAsync(Signed.Shopify("orders/create", Body));
        await server.AcceptsAsync(Signed.Shopify("orders/create", Body));

        Assert.Single(server.Rows<string>("select topic from events where cast(body as text) = @Body", new { Body }));
    }

    private static IReadOnlyList<string[]> Files() => RealFiles.Table("registry/shopify-hmac.tsv");

    private static (string Topic, byte[] Body, string Signature, string Id) Read(string[] row) =>
        (TopicOf(row[1]), RealFiles.Read(row[0]), row[2], $"file-{row[0]}");

    /// <summary>The shapes of real shops are named by version and kind: "2025-04/orders__1".</summary>
    private static string TopicOf(string named) => named.StartsWith("2025-", StringComparison.Ordinal) ? $"{named.Split('/', '_')[1]}/update" : named;
}
