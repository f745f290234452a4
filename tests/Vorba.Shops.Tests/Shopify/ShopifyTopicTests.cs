using Vorba.Shops.Shopify;
using Vorba.Vocabulary;

namespace Vorba.Shops.Tests.Shopify;

/// <summary>What becomes of each real webhook, by its topic.</summary>
public sealed class ShopifyTopicTests
{
    private static readonly Dictionary<string, Type> Outcomes = new()
    {
        ["carts/create"] = typeof(ShopEvent.CartUpdated),
        ["carts/update"] = typeof(ShopEvent.CartUpdated),
        ["checkouts/create"] = typeof(ShopEvent.CheckoutStarted),
        ["checkouts/update"] = typeof(ShopEvent.CheckoutStarted),
        ["orders/create"] = typeof(ShopEvent.OrderPlaced),
        ["orders/updated"] = typeof(ShopEvent.OrderUpdated),
        ["orders/paid"] = typeof(ShopEvent.OrderUpdated),
        ["orders/cancelled"] = typeof(ShopEvent.OrderCancelled),
        ["orders/fulfilled"] = typeof(ShopEvent.OrderShipped),
        ["orders/partially_fulfilled"] = typeof(ShopEvent.OrderShipped),
        ["fulfillments/create"] = typeof(ShopEvent.OrderShipped),
        ["fulfillments/update"] = typeof(ShopEvent.OrderShipped),
        ["customers/create"] = typeof(ShopEvent.CustomerUpdated),
        ["customers/update"] = typeof(ShopEvent.CustomerUpdated),
        ["customers_email_marketing_consent/update"] = typeof(ShopEvent.CustomerUpdated),
        ["products/create"] = typeof(Reading.Learned),
        ["products/update"] = typeof(Reading.Learned),
    };

    private readonly ShopifyShop shop = new();

    [Fact]
    public void Each_real_webhook_ends_as_its_topic_says_and_the_rest_is_kept() =>
        Assert.All(RealFiles.Table("registry/shopify-hmac.tsv"), row =>
        {
            var reading = shop.Heard(row[1], RealFiles.Read(row[0]));
            var outcome = reading is Reading.Understood understood ? understood.Event.GetType() : reading.GetType();
            Assert.Equal(Outcomes.GetValueOrDefault(row[1], typeof(Reading.Kept)), outcome);
        });

    [Theory]
    [InlineData("carts__1", "carts/update", typeof(ShopEvent.CartUpdated))]
    [InlineData("checkouts__1", "checkouts/create", typeof(ShopEvent.CheckoutStarted))]
    [InlineData("customers__1", "customers/update", typeof(ShopEvent.CustomerUpdated))]
    [InlineData("fulfillments__1", "fulfillments/create", typeof(ShopEvent.OrderShipped))]
    [InlineData("orders__1", "orders/create", typeof(ShopEvent.OrderPlaced))]
    [InlineData("orders__1", "orders/updated", typeof(ShopEvent.OrderUpdated))]
    public void Shapes_of_real_shops_with_odd_values_are_understood(string file, string topic, Type outcome)
    {
        var reading = shop.Heard(topic, RealFiles.Read($"fetched/shopify-exemplars/2025-04__{file}.json"));

        Assert.Equal(outcome, Assert.IsType<Reading.Understood>(reading).Event.GetType());
    }

    [Fact]
    public void An_edit_that_tells_only_the_difference_is_kept() =>
        Assert.IsType<Reading.Kept>(shop.Heard("orders/edited", RealFiles.Read("fetched/shopify-exemplars/2025-04__orders__2.json")));

    [Fact]
    public void Any_topic_with_any_real_body_is_read_without_a_fall()
    {
        var bodies = RealFiles.Table("registry/shopify-hmac.tsv").Select(row => RealFiles.Read(row[0])).ToList();

        Assert.All(Outcomes.Keys, topic => Assert.All(bodies, body => Assert.IsNotType<Reading.Unreadable>(shop.Heard(topic, body))));
    }
}
