using Vorba.Shops.Shopify;

namespace Vorba.Shops.Tests.Shopify;

public sealed class ShopifySignatureTests
{
    private const string Secret = "shpss_vorba_test_secret";

    private readonly ShopifyShop shop = new();

    [Fact]
    public void Every_real_webhook_is_accepted_with_its_signature()
    {
        var rows = RealFiles.Table("registry/shopify-hmac.tsv");

        Assert.True(rows.Count >= 40);
        Assert.All(rows, row => Assert.True(shop.IsSigned(RealFiles.Read(row[0]), row[2], Secret), row[0]));
    }

    [Fact]
    public void One_changed_byte_is_refused() =>
        Assert.All(RealFiles.Table("registry/shopify-hmac.tsv"), row =>
        {
            var body = RealFiles.Read(row[0]);
            body[body.Length / 2] ^= 1;
            Assert.False(shop.IsSigned(body, row[2], Secret), row[0]);
        });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("c2hvcnQ=")]
    [InlineData("sW4AUGS2QEjedh+yk0IeJOG+mu0YLYUYDuhiANNw4wk=sW4AUGS2QEjedh+yk0IeJOG+mu0YLYUYDuhiANNw4wk=")]
    public void What_is_no_signature_is_refused(string? signature) =>
        Assert.False(shop.IsSigned("{}"u8, signature, Secret));

    [Fact]
    public void A_shop_without_a_secret_accepts_nobody() =>
        Assert.False(shop.IsSigned(
            "{}"u8, Convert.ToBase64String(System.Security.Cryptography.HMACSHA256.HashData([], "{}"u8)), ""));

    [Fact]
    public void The_headers_name_signature_topic_delivery_and_moment()
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["X-Shopify-Hmac-Sha256"] = "abc=",
            ["X-Shopify-Topic"] = "orders/create",
            ["X-Shopify-Webhook-Id"] = "b54557e4-bdd9-4b37-8a5f-bf7d70bcd043",
            ["X-Shopify-Triggered-At"] = "2026-03-02T11:59:00.123456789Z",
        };

        var envelope = shop.Envelope(name => headers.GetValueOrDefault(name));

        Assert.Equal(("abc=", "orders/create"), (envelope.Signature, envelope.Topic));
        Assert.Equal("b54557e4-bdd9-4b37-8a5f-bf7d70bcd043", envelope.NameOf("{}"u8));
        Assert.Equal(new(2026, 3, 2, 11, 59, 0, TimeSpan.Zero), envelope.OccurredAt!.Value, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Without_an_id_the_same_body_has_the_same_name_and_another_topic_another()
    {
        var created = new WebhookEnvelope(null, "carts/create");
        var updated = new WebhookEnvelope(null, "carts/update");

        Assert.Equal(created.NameOf("{}"u8), created.NameOf("{}"u8));
        Assert.NotEqual(created.NameOf("{}"u8), updated.NameOf("{}"u8));
    }
}
