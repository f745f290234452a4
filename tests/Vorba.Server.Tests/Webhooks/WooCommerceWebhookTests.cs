using System.Net;
using Vorba.Server.Tests.Hosting;

namespace Vorba.Server.Tests.Webhooks;

public sealed class WooCommerceWebhookTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly Dictionary<string, string> Topics = new()
    {
        ["coupons"] = "coupon.created",
        ["customers"] = "customer.created",
        ["orders"] = "order.created",
        ["products"] = "product.created",
        ["webhooks"] = "action.woocommerce_webhook",
    };

    [Fact]
    public async Task Every_real_webhook_is_taken_with_its_own_signature_and_stands_in_the_inbox()
    {
        foreach (var (file, topic, body, signature) in Files())
        {
            await server.AcceptsAsync(Signed.Post("/webhooks/woocommerce/carti", body,
                ("X-WC-Webhook-Signature", signature), ("X-WC-Webhook-Topic", topic), ("X-WC-Webhook-Delivery-ID", file)));
        }

        var inbox = (await server.InboxAsync()).ToLookup(received => received.ExternalId);
        Assert.All(Files(), sent =>
        {
            var received = Assert.Single(inbox[sent.File]);
            Assert.Equal(("woocommerce/carti", sent.Topic), (received.Source, received.Topic));
        });
    }

    [Fact]
    public async Task Every_real_webhook_is_refused_with_one_byte_changed() =>
        Assert.All(
            await Task.WhenAll(Files().Select(sent => server.StatusAsync(Signed.Post(
                "/webhooks/woocommerce/carti", Signed.WithOneByteChanged(sent.Body), ("X-WC-Webhook-Signature", sent.Signature))))),
            status => Assert.Equal(HttpStatusCode.Unauthorized, status));

    [Theory]
    [InlineData("orders-1", "order.created")]
    [InlineData("orders-3", "order.updated")]
    [InlineData("customers-1", "customer.updated")]
    public async Task An_event_of_a_person_reaches_a_contact(string file, string topic)
    {
        var id = $"of-a-contact-{file}";
        await server.AcceptsAsync(Signed.WooCommerce(topic, RealFiles.Read($"fetched/woocommerce/wp-api-v3_{file}.json"), id));

        Assert.NotNull(Assert.Single(server.Rows<string?>("select contact from events where external_id = @id and error is null", new { id })));
    }

    [Fact]
    public async Task The_greeting_of_a_new_webhook_is_answered_and_kept()
    {
        await server.AcceptsAsync(Signed.WooCommerce("action.woocommerce_webhook", "webhook_id=142"u8.ToArray(), "greeting"));

        Assert.Single(await server.InboxAsync(), received => received.ExternalId == "greeting");
    }

    private static IEnumerable<(string File, string Topic, byte[] Body, string Signature)> Files() =>
        from row in RealFiles.Table("registry/woocommerce-signatures.tsv")
        select (row[0], Topics[row[0].Split('_', '-')[3]], RealFiles.Read($"fetched/woocommerce/{row[0]}"), row[1]);
}
