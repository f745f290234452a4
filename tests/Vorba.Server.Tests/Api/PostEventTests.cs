using System.Net;
using System.Text.Json;
using Vorba.Server.Tests.Hosting;

namespace Vorba.Server.Tests.Api;

public sealed class PostEventTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Lines = """[{"productId":"p1","title":"Trandafiri","quantity":2,"price":{"amount":"49.90"}}]""";

    [Theory]
    [InlineData("cart.updated", $$""" "cart":{"token":"api-1","lines":{{Lines}}}""")]
    [InlineData("checkout.started", $$""" "cart":{"token":"api-1","lines":{{Lines}}}""")]
    [InlineData("order.placed", """ "order":{"id":9007199254740993,"total":{"amount":99.8}}""")]
    [InlineData("order.updated", """ "order":{"id":9007199254740993,"total":{"amount":99.8}}""")]
    [InlineData("order.cancelled", """ "order":{"id":9007199254740993,"total":{"amount":99.8}}""")]
    [InlineData("order.shipped", """ "shipment":{"id":"s1","orderId":9007199254740993}""")]
    [InlineData("customer.updated", """ "person":{"customerId":"c1","email":"ana@example.com"}""")]
    public async Task Each_type_reaches_a_contact(string type, string what)
    {
        await server.AcceptsAsync(Post($$"""{"type":"{{type}}","id":"api-{{type}}",{{what}}}"""));

        var received = Assert.Single(await server.InboxAsync(), received => received.ExternalId == $"api-{type}");
        Assert.Equal(("generic/flori", type), (received.Source, received.Topic));
        Assert.NotNull(Assert.Single(server.Rows<string?>("select contact from events where external_id = @id and error is null", new { id = $"api-{type}" })));
    }

    [Theory]
    [InlineData("product.updated", "api-p1")]
    [InlineData("product.removed", "api-p2")]
    public async Task What_is_told_of_goods_is_learned(string type, string product)
    {
        await server.AcceptsAsync(Post($$"""{"type":"{{type}}","product":{"id":"{{product}}","title":"Lalele"} }"""));

        Assert.Equal(["Lalele"], server.Rows<string>("select title from products where shop = 'flori' and id = @product", new { product }));
    }

    [Fact]
    public async Task A_repeat_with_the_same_id_is_ignored()
    {
        const string Order = """{"type":"order.placed","id":"again","order":{"id":"o-again","total":{"amount":1}}}""";
        await server.AcceptsAsync(Post(Order));
        await server.AcceptsAsync(Post(Order));

        Assert.Single(await server.InboxAsync(), received => received.ExternalId == "again");
    }

    [Theory]
    [InlineData("""{"type":"cart.updated"}""", "cart")]
    [InlineData("""{"type":"cart.burnt"}""", "type")]
    [InlineData("""{"type":"customer.updated","person":{}}""", "person")]
    [InlineData("""{"type":"order.placed","order":{"id":1,"total":{"amount":-1}}}""", "amount")]
    [InlineData("""{"type":"order.placed","order":{"id":1,"total":{"amount":1}},"extra":true}""", "extra")]
    [InlineData("", "JSON")]
    public async Task What_is_wrong_is_named_in_the_answer(string body, string named) =>
        Assert.Contains(named, await server.RefusesAsync(HttpStatusCode.BadRequest, Post(body)), StringComparison.Ordinal);

    [Fact]
    public async Task An_event_may_be_told_for_any_connected_shop_and_for_no_other()
    {
        const string Order = """{"type":"order.placed","id":"for-ceas","order":{"id":"o-ceas","total":{"amount":1}}}""";
        await server.AcceptsAsync(Post(Order, "?shop=ceas"));
        await server.RefusesAsync(HttpStatusCode.NotFound, Post(Order, "?shop=nobody"));

        Assert.Equal("generic/ceas", Assert.Single(await server.InboxAsync(), received => received.ExternalId == "for-ceas").Source);
    }

    [Fact]
    public async Task The_schema_is_published_and_lists_every_type()
    {
        using var answer = await server.GetAsync("/api/v1/events/schema");
        var schema = JsonElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("application/schema+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(9, schema.GetProperty("properties").GetProperty("type").GetProperty("enum").GetArrayLength());
    }

    private HttpRequestMessage Post(string body, string query = "") => server.WithKey(HttpMethod.Post, $"/api/v1/events{query}", Asking.Json(body));
}
