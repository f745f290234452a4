using System.Net;
using Vorba.Server.Tests.Hosting;

namespace Vorba.Server.Tests.Webhooks;

/// <summary>Who is let in at the shops' doors, and with what.</summary>
public sealed class AdmissionTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly byte[] Order = """{"id":1,"email":"ana@example.com","total_price":"1.00","currency":"RON"}"""u8.ToArray();

    [Theory]
    [InlineData("/webhooks/shopify/ceas", "X-Shopify-Topic")]
    [InlineData("/webhooks/woocommerce/carti", "X-WC-Webhook-Topic")]
    [InlineData("/webhooks/generic/flori", "X-Other")]
    [InlineData("/webhooks/messenger", "X-Other")]
    public Task Without_a_signature_nobody_is_believed(string path, string header) =>
        server.RefusesAsync(HttpStatusCode.Unauthorized, Signed.Post(path, Order, (header, "orders/create")));

    [Theory]
    [InlineData("/webhooks/shopify/nobody")]
    [InlineData("/webhooks/shopify/carti")]
    [InlineData("/webhooks/woocommerce/ceas")]
    [InlineData("/webhooks/generic/ceas")]
    [InlineData("/webhooks/magento/ceas")]
    public Task An_unknown_shop_and_a_wrong_platform_are_not_found(string path) =>
        server.RefusesAsync(HttpStatusCode.NotFound, Signed.Post(path, Order, ("X-Shopify-Hmac-Sha256", Signed.Base64(Order, Signed.ShopifySecret))));

    [Theory]
    [InlineData("not base64 at all")]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public Task A_signature_of_any_odd_form_is_refused(string signature) =>
        server.RefusesAsync(HttpStatusCode.Unauthorized, Signed.Post("/webhooks/shopify/ceas", Order, ("X-Shopify-Hmac-Sha256", signature), ("X-Shopify-Topic", "orders/create")));

    [Fact]
    public Task The_secret_of_one_shop_opens_no_other() =>
        server.RefusesAsync(HttpStatusCode.Unauthorized, Signed.Post("/webhooks/shopify/ceas", Order, ("X-Shopify-Hmac-Sha256", Signed.Base64(Order, Signed.WooCommerceSecret))));

    [Fact]
    public async Task A_shop_is_found_however_its_name_is_spelled()
    {
        await server.AcceptsAsync(Signed.Shopify("orders/create", Order, "spelled", shop: "CEAS"));

        Assert.Equal("shopify/ceas", Assert.Single(await server.InboxAsync(), received => received.ExternalId == "spelled").Source);
    }

    [Fact]
    public async Task Whoever_only_looks_at_a_door_for_posting_is_refused()
    {
        using var answer = await server.GetAsync("/webhooks/shopify/ceas");

        Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed]);
        await Asking.IsProblemAsync(answer.StatusCode, answer);
    }
}
