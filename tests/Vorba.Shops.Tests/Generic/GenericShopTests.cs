using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Vorba.Shops.Generic;
using Vorba.Vocabulary;

namespace Vorba.Shops.Tests.Generic;

public sealed class GenericShopTests
{
    private const string Cart = """
        {"type":"cart.updated","id":"e-1","occurredAt":"2026-03-02T10:00:00+02:00",
         "person":{"email":"Ana@example.com","firstName":"Ana","locale":"ro","acceptsEmail":true},
         "cart":{"token":"c-1","returnUrl":"https://gear.example/c/1",
           "lines":[{"productId":9007199254740993,"title":"Aim Analog Watch","quantity":2,"price":{"amount":"45.50"},"picture":null}]}}
        """;

    private readonly GenericShop shop = new();

    [Fact]
    public void A_cart_is_understood_whole()
    {
        var reading = Heard(Cart);
        var cart = reading.Event<ShopEvent.CartUpdated>();

        Assert.Equal(("e-1", "cart.updated"), (reading.ExternalId, reading.Topic));
        Assert.Equal(Some.Noon.AddHours(-4), cart.At);
        Assert.Equal(
            new() { Email = "ana@example.com", FirstName = "Ana", Locale = "ro", AcceptsEmail = true }, cart.Person);
        Assert.Equal(
            new CartLine("9007199254740993", "Aim Analog Watch", 2, new(45.50m, "EUR")), Assert.Single(cart.Cart.Lines));
        Assert.Equal(("c-1", new Money(91m, "EUR"), "https://gear.example/c/1"), (cart.Cart.Token, cart.Cart.Total, cart.Cart.ReturnUrl));
    }

    [Theory]
    [InlineData("""{"type":"checkout.started","id":null,"occurredAt":null,"person":null,"cart":{"token":1,"lines":[]}}""", typeof(ShopEvent.CheckoutStarted))]
    [InlineData("""{"type":"order.placed","order":{"id":1,"total":{"amount":9.5,"currency":"RON"}}}""", typeof(ShopEvent.OrderPlaced))]
    [InlineData("""{"type":"order.updated","order":{"id":1,"total":{"amount":0}}}""", typeof(ShopEvent.OrderUpdated))]
    [InlineData("""{"type":"order.cancelled","order":{"id":1,"total":{"amount":"9"}}}""", typeof(ShopEvent.OrderCancelled))]
    [InlineData("""{"type":"order.shipped","shipment":{"id":1,"orderId":2}}""", typeof(ShopEvent.OrderShipped))]
    [InlineData("""{"type":"customer.updated","person":{"customerId":7}}""", typeof(ShopEvent.CustomerUpdated))]
    public void Each_type_becomes_its_event(string json, Type outcome) =>
        Assert.Equal(outcome, Assert.IsType<Reading.Understood>(Heard(json)).Event.GetType());

    [Theory]
    [InlineData("""{"type":"product.updated","product":{"id":1,"title":"Bag"}}""", false)]
    [InlineData("""{"type":"product.removed","product":{"id":1,"title":"Bag"}}""", true)]
    public void A_product_teaches_the_catalogue(string json, bool isGone) =>
        Assert.Equal(isGone, Assert.Single(Assert.IsType<Reading.Learned>(Heard(json)).Items).IsGone);

    [Theory]
    [InlineData("{}", "type is missing")]
    [InlineData("[]", "the body is JSON, but not an object")]
    [InlineData("{", "the body is not JSON")]
    [InlineData("""{"type":"cart.eaten"}""", "type must be one of cart.updated, checkout.started")]
    [InlineData("""{"type":"cart.updated"}""", "cart is missing")]
    [InlineData("""{"type":"cart.updated","cart":{}}""", "cart.token is missing; cart.lines is missing")]
    [InlineData("""{"type":"cart.updated","cart":{"token":"","lines":[]}}""", "cart.token must not be empty")]
    [InlineData("""{"type":"cart.updated","cart":{"token":true,"lines":[]}}""", "cart.token must be text or a whole number")]
    [InlineData("""{"type":"cart.updated","cart":{"token":1.5,"lines":[]}}""", "cart.token must be text or a whole number")]
    [InlineData("""{"type":"cart.updated","cart":{"token":1,"lines":{}}}""", "cart.lines must be an array")]
    [InlineData("""{"type":"cart.updated","cart":{"token":1,"lines":[5]}}""", "cart.lines[0] must be an object")]
    [InlineData("""{"type":"cart.updated","cart":{"token":1,"lines":[],"colour":1}}""", "cart.colour is not known here; known are token, lines, total, returnUrl")]
    [InlineData("""{"type":"cart.updated","occuredAt":1,"cart":{"token":1,"lines":[]}}""", "occuredAt is not known here")]
    [InlineData("""{"type":"cart.updated","occurredAt":"soon","cart":{"token":1,"lines":[]}}""", "occurredAt must be a moment like 2026-03-02T12:00:00Z")]
    [InlineData("""{"type":"cart.updated","type":"cart.updated","cart":{"token":1,"lines":[]}}""", "the body is not JSON that can be read")]
    [InlineData("""{"type":"cart.updated","cart":{"token":1,"lines":[],"returnUrl":"javascript:alert(1)"}}""", "cart.returnUrl must be an address that begins with http")]
    [InlineData("""{"type":"order.placed","order":{"id":1,"total":{"amount":-1}}}""", "order.total.amount must be at least 0")]
    [InlineData("""{"type":"order.placed","order":{"id":1,"total":{"amount":1e300}}}""", "order.total.amount is too large")]
    [InlineData("""{"type":"order.placed","order":{"id":1,"total":{"amount":"12,50"}}}""", "order.total.amount must look like")]
    [InlineData("""{"type":"order.placed","order":{"id":1,"total":{"amount":1,"currency":"euro"}}}""", "order.total.currency must look like")]
    [InlineData("""{"type":"customer.updated","person":{"email":"nobody"}}""", "person.email must be an e-mail address")]
    [InlineData("""{"type":"order.placed","order":{"id":1,"total":null}}""", "order.total must be an object")]
    [InlineData("""{"type":"cart.updated","cart":{"token":1,"lines":null}}""", "cart.lines must be an array")]
    [InlineData("""{"type":"customer.updated","person":null}""", "person must have a customerId or an email")]
    [InlineData("""{"type":"customer.updated","person":{"firstName":"Ana"}}""", "person must have a customerId or an email")]
    [InlineData("""{"type":"customer.updated","person":{"customerId":1,"acceptsEmail":"yes"}}""", "person.acceptsEmail must be true or false")]
    [InlineData("""{"type":"customer.updated","person":{"customerId":1,"firstName":"\ud83d"}}""", "person.firstName is no text that can be read")]
    public void What_does_not_fit_is_refused_with_the_member_named(string json, string why) =>
        Assert.StartsWith(why, Assert.IsType<Reading.Unreadable>(Heard(json)).Why, StringComparison.Ordinal);

    [Fact]
    public void More_lines_than_a_cart_can_have_are_refused() =>
        Assert.Equal("cart.lines holds at most 250", Assert.IsType<Reading.Unreadable>(
            Heard($$$"""{"type":"cart.updated","cart":{"token":1,"lines":[{{{string.Join(',', Enumerable.Repeat("1", 300))}}}]}}""")).Why);

    [Fact]
    public void The_signature_is_hex_behind_its_algorithm()
    {
        var body = Encoding.UTF8.GetBytes(Cart);
        var hex = Convert.ToHexStringLower(HMACSHA256.HashData("secret"u8, body));

        Assert.True(shop.IsSigned(body, $"sha256={hex}", "secret"));
        Assert.False(shop.IsSigned(body, hex, "secret"));
        Assert.False(shop.IsSigned(body, $"sha256={hex[..62]}", "secret"));
        Assert.False(shop.IsSigned(body, $"sha256={hex}", "other"));
        Assert.False(shop.IsSigned(body, null, "secret"));
    }

    [Fact]
    public void The_schema_is_published_and_names_every_type_that_is_heard()
    {
        using var schema = JsonDocument.Parse(GenericEvents.Schema);
        var types = schema.RootElement.GetProperty("properties").GetProperty("type").GetProperty("enum").EnumerateArray();

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        Assert.All(types, type => Assert.DoesNotContain(
            "one of", Assert.IsType<Reading.Unreadable>(Heard($$"""{"type":"{{type}}"}""")).Why, StringComparison.Ordinal));
    }

    private Reading Heard(string json) => shop.Read(Encoding.UTF8.GetBytes(json), new(null, null), Some.Shop, Some.Noon);
}
