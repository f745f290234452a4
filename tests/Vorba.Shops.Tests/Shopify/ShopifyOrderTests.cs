using Vorba.Shops.Shopify;
using Vorba.Vocabulary;

namespace Vorba.Shops.Tests.Shopify;

public sealed class ShopifyOrderTests
{
    private readonly ShopifyShop shop = new();

    [Fact]
    public void A_real_order_tells_its_name_total_lines_and_person()
    {
        var placed = shop.Heard("orders/create", RealFiles.Read("registry/shopify-webhooks/2025-04/orders__create.json"))
            .Event<ShopEvent.OrderPlaced>();

        Assert.Equal(("820982911946154500", "#9999"), (placed.Order.Id, placed.Order.Name));
        Assert.Equal(new(359.97m, "USD"), placed.Order.Total);
        Assert.NotEmpty(placed.Order.Lines);
        Assert.Equal(("jon@example.com", "John", "en"), (placed.Person.Email, placed.Person.FirstName, placed.Person.Locale));
        Assert.True(placed.Person.AcceptsEmail);
    }

    [Theory]
    [InlineData("9007199254740993")]
    [InlineData("18446744073709551615")]
    [InlineData("340282366920938463463374607431768211455")]
    public void An_id_of_any_size_keeps_all_its_digits(string id) =>
        Assert.Equal(id, Order($$"""{"id":{{id}},"total_price":"1.00"}""").Id);

    [Fact]
    public void The_cart_it_came_from_and_its_coupons_are_told()
    {
        var order = Order("""
            {"id":1,"total_price":10,"cart_token":"abc?key=1","checkout_token":"def",
             "discount_codes":[{"code":"SPRING10","amount":"1.00"},{"code":null},{}]}
            """);

        Assert.Equal(("abc", "SPRING10"), (order.CartToken, Assert.Single(order.Coupons)));
        Assert.Equal("def", Order("""{"id":1,"checkout_token":"def"}""").CartToken);
    }

    [Theory]
    [InlineData("""{"id":1,"currency":"RON","total_price":"99.90"}""", "99.90 RON")]
    [InlineData("""{"id":1,"currency":"ron","total_price":99.9}""", "99.90 RON")]
    [InlineData("""{"id":1,"total_price":"99.90"}""", "99.90 EUR")]
    [InlineData("""{"id":1,"currency":"example string","total_price":"99.90"}""", "99.90 EUR")]
    [InlineData("""{"id":1,"total_price":"example string","line_items":[{"product_id":1,"price":"2.50","quantity":2}]}""", "5.00 EUR")]
    [InlineData("""{"id":1,"total_price":"9999999999999999999999999999999999"}""", "0.00 EUR")]
    [InlineData("""{"id":1,"total_price":"12,50"}""", "0.00 EUR")]
    [InlineData("""{"id":1,"total_price":null,"total_price_set":{"shop_money":{"amount":"7.00","currency_code":"USD"}}}""", "7.00 USD")]
    public void A_total_comes_as_text_or_number_and_falls_back_to_the_lines(string json, string total) =>
        Assert.Equal(total, Order(json).Total.ToString());

    [Theory]
    [InlineData("2026-03-01 10:00:00.000Z")]
    [InlineData("2026-03-01T10:00:00Z")]
    [InlineData("2026-03-01T12:00:00+02:00")]
    [InlineData("2026-03-01T05:00:00-05:00")]
    [InlineData("2026-03-01T10:00:00")]
    public void A_moment_is_understood_in_any_common_form(string moment) =>
        Assert.Equal(Some.Noon.AddHours(-26), At($$"""{"id":1,"created_at":"{{moment}}"}"""));

    [Theory]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"id":1,"created_at":"soon"}""")]
    [InlineData("""{"id":1,"created_at":12}""")]
    [InlineData("""{"id":1,"created_at":"0001-01-01T00:00:00Z"}""")]
    [InlineData("""{"id":1,"created_at":"2031-01-01T00:00:00Z"}""")]
    public void A_moment_that_is_missing_odd_or_ahead_is_now(string json) => Assert.Equal(Some.Noon, At(json));

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("5")]
    public void A_member_of_the_wrong_type_never_loses_the_order(string wrong) =>
        Assert.Equal("1", Order($$"""
            {"id":1,"total_price":{{wrong}},"currency":{{wrong}},"customer":{{wrong}},"line_items":{{wrong}},"created_at":{{wrong}},
             "discount_codes":{{wrong}},"email":{{wrong}},"billing_address":{{wrong}},"cart_token":{{wrong}},"name":{{wrong}}}
            """).Id);

    [Fact]
    public void An_order_that_sends_only_its_graphql_id_is_known_by_its_number() =>
        Assert.Equal("820982911946154508", Order("""{"admin_graphql_api_id":"gid://shopify/Order/820982911946154508"}""").Id);

    [Fact]
    public void A_shipment_names_its_order_carrier_and_tracking_page()
    {
        var shipped = shop.Heard("fulfillments/create", RealFiles.Read("registry/shopify-webhooks/2025-04/fulfillments__create.json"))
            .Event<ShopEvent.OrderShipped>();

        Assert.Equal(("123456", "820982911946154500", "UPS"), (shipped.Shipment.Id, shipped.Shipment.OrderId, shipped.Shipment.Carrier));
        Assert.StartsWith("https://www.ups.com/", shipped.Shipment.TrackingUrl, StringComparison.Ordinal);
        Assert.Equal("jon@example.com", shipped.Person.Email);
    }

    [Fact]
    public void A_fulfilled_order_tells_of_its_newest_shipment() =>
        Assert.Equal(
            new("8", "1") { Carrier = "FAN", TrackingUrl = "https://fan.example/t/8" },
            shop.Heard("orders/fulfilled", """
                {"id":1,"fulfillments":[{"id":7},{"id":8,"tracking_company":"FAN","tracking_urls":["https://fan.example/t/8"]},
                 {"id":9,"status":"cancelled"}]}
                """).Event<ShopEvent.OrderShipped>().Shipment);

    [Fact]
    public void A_fulfilment_called_off_is_no_shipment() =>
        Assert.IsType<Reading.Kept>(shop.Heard("fulfillments/update", """{"id":7,"order_id":1,"status":"cancelled"}"""));

    private Order Order(string json) => shop.Heard("orders/create", json).Event<ShopEvent.OrderPlaced>().Order;

    private DateTimeOffset At(string json) => shop.Heard("orders/create", json).Event<ShopEvent.OrderPlaced>().At;
}
