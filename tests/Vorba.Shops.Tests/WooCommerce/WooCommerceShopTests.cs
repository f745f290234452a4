using System.Text;
using Vorba.Shops.WooCommerce;
using Vorba.Vocabulary;

namespace Vorba.Shops.Tests.WooCommerce;

public sealed class WooCommerceShopTests
{
    private const string Secret = "vorba_wc_secret";
    private const string Folder = "fetched/woocommerce/";

    private readonly WooCommerceShop shop = new();

    [Fact]
    public void Every_real_resource_is_accepted_with_its_signature_and_not_with_a_byte_changed() =>
        Assert.All(RealFiles.Table("registry/woocommerce-signatures.tsv"), row =>
        {
            var body = RealFiles.Read(Folder + row[0]);
            Assert.True(shop.IsSigned(body, row[1], Secret), row[0]);

            body[^2] ^= 1;
            Assert.False(shop.IsSigned(body, row[1], Secret), row[0]);
        });

    [Theory]
    [InlineData("orders-1", "order.created", typeof(ShopEvent.OrderPlaced))]
    [InlineData("orders-1", "order.updated", typeof(ShopEvent.OrderUpdated))]
    [InlineData("orders-3", "order.updated", typeof(ShopEvent.OrderShipped))]
    [InlineData("orders-3", "order.created", typeof(ShopEvent.OrderPlaced))]
    [InlineData("orders-1", null, typeof(ShopEvent.OrderUpdated))]
    [InlineData("customers-1", "customer.created", typeof(ShopEvent.CustomerUpdated))]
    [InlineData("customers-2", null, typeof(ShopEvent.CustomerUpdated))]
    [InlineData("customers-1", "customer.deleted", typeof(Reading.Kept))]
    [InlineData("products-1", "product.updated", typeof(Reading.Learned))]
    [InlineData("products-2", null, typeof(Reading.Learned))]
    [InlineData("products-2", "product.deleted", typeof(Reading.Learned))]
    [InlineData("coupons-1", "coupon.created", typeof(Reading.Kept))]
    [InlineData("coupons-2", null, typeof(Reading.Kept))]
    [InlineData("webhooks-1", null, typeof(Reading.Kept))]
    [InlineData("orders-2", "action.woocommerce_add_to_cart", typeof(Reading.Kept))]
    public void Each_real_resource_ends_as_its_topic_or_its_shape_says(string file, string? topic, Type outcome)
    {
        var reading = shop.Heard(topic, RealFiles.Read($"{Folder}wp-api-v3_{file}.json"));

        Assert.Equal(outcome, reading is Reading.Understood understood ? understood.Event.GetType() : reading.GetType());
    }

    [Fact]
    public void A_real_order_tells_its_name_total_lines_and_the_guest_who_placed_it()
    {
        var placed = shop.Heard("order.created", RealFiles.Read($"{Folder}wp-api-v3_orders-1.json")).Event<ShopEvent.OrderPlaced>();

        Assert.Equal(("727", "#727", null), (placed.Order.Id, placed.Order.Name, placed.Order.CartToken));
        Assert.Equal(new(29.35m, "USD"), placed.Order.Total);
        Assert.Equal(new CartLine("22", "Ship Your Idea – Color: Black, Size: M Test", 1, new(12m, "USD")), placed.Order.Lines[1]);
        Assert.Equal(new() { Email = "john.doe@example.com", FirstName = "John", LastName = "Doe" }, placed.Person);
        Assert.Equal(new(2017, 3, 22, 19, 28, 2, TimeSpan.Zero), placed.At);
    }

    [Fact]
    public void A_real_product_teaches_what_it_costs_and_where_it_is_sold()
    {
        var reading = shop.Heard("product.updated", RealFiles.Read($"{Folder}wp-api-v3_products-1.json"));
        var item = Assert.Single(Assert.IsType<Reading.Learned>(reading).Items);

        Assert.Equal(("794", "Premium Quality", new Money(21.99m, "EUR")), (item.ProductId, item.Title, item.Price));
        Assert.Equal("https://example.com/product/premium-quality-19/", item.Url);
        Assert.Equal("https://example.com/wp-content/uploads/2017/03/T_2_front-4.jpg", item.Picture);
        Assert.Equal(["Clothing", "T-shirts"], item.Tags);
        Assert.True(item.InStock);
    }

    [Theory]
    [InlineData("cancelled", typeof(ShopEvent.OrderCancelled))]
    [InlineData("refunded", typeof(ShopEvent.OrderCancelled))]
    [InlineData("failed", typeof(ShopEvent.OrderCancelled))]
    [InlineData("on-hold", typeof(ShopEvent.OrderUpdated))]
    [InlineData("of-a-plugin", typeof(ShopEvent.OrderUpdated))]
    public void An_updated_order_means_what_its_status_says(string status, Type outcome) =>
        Assert.Equal(
            outcome,
            Assert.IsType<Reading.Understood>(shop.Heard("order.updated", $$"""{"id":5,"status":"{{status}}"}""")).Event.GetType());

    [Fact]
    public void A_draft_of_a_checkout_is_no_order() =>
        Assert.IsType<Reading.Kept>(shop.Heard("order.created", """{"id":5,"status":"checkout-draft"}"""));

    [Fact]
    public void The_greeting_of_a_new_webhook_is_acknowledged() =>
        Assert.IsType<Reading.Kept>(shop.Heard((string?)null, Encoding.UTF8.GetBytes("webhook_id=123")));

    [Fact]
    public void The_delivery_names_the_event_and_not_the_subscription()
    {
        var headers = new Dictionary<string, string> { ["X-WC-Webhook-ID"] = "12", ["X-WC-Webhook-Delivery-ID"] = "8f2a" };

        Assert.Equal("8f2a", shop.Envelope(headers.GetValueOrDefault).NameOf("{}"u8));
    }
}
