using System.Text.Json.Nodes;
using Vorba.Lab.Tests.Shop.Support;

namespace Vorba.Lab.Tests.Shop;

public sealed class WebhookTests
{
    private static readonly string[] WholeStory =
    [
        "carts/create", "carts/update", "checkouts/create", "carts/update", "checkouts/update",
        "checkouts/update", "customers/create", "orders/create", "fulfillments/create",
    ];

    [Fact]
    public async Task A_purchase_is_told_in_the_order_in_which_it_happened()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();

        await BuyAndShipAsync(shop, ana);

        Assert.Equal(WholeStory, shop.Receiver.Accepted.Select(webhook => webhook.Topic));
    }

    [Fact]
    public async Task The_order_is_kept_and_each_keeps_its_id_while_the_receiver_refuses()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        await shop.SettleAsync();
        shop.Receiver.RefuseNext(7);

        await BuyAndShipAsync(shop, ana);

        Assert.Equal(WholeStory, shop.Receiver.Accepted.Select(webhook => webhook.Topic));
        Assert.Equal(WholeStory.Length + 7, shop.Receiver.Acts.Count);
        Assert.Equal(WholeStory.Length, shop.Receiver.Acts.DistinctBy(webhook => webhook.Id).Count());
        Assert.All(
            shop.Receiver.Acts.GroupBy(webhook => webhook.Id),
            tries => Assert.Single(tries.DistinctBy(webhook => webhook.Body.ToJsonString())));
    }

    [Fact]
    public async Task Every_webhook_is_signed_and_says_what_it_is()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();

        await BuyAndShipAsync(shop, ana);

        Assert.All([.. shop.Receiver.Acts, .. shop.Receiver.Products], webhook => Assert.True(webhook.IsSigned, webhook.Topic));
        var headers = shop.Receiver.Accepted[0].Headers;
        Assert.Equal("2025-04", headers["X-Shopify-API-Version"]);
        Assert.Equal("demo.shop.example", headers["X-Shopify-Shop-Domain"]);
        Assert.Equal("2026-03-02T12:00:00.0000000Z", headers["X-Shopify-Triggered-At"]);
        Assert.True(Guid.TryParse(headers["X-Shopify-Event-Id"], out _));
        Assert.Equal("application/json", headers["Content-Type"]);
    }

    [Fact]
    public async Task A_checkout_tells_the_way_back_the_language_and_the_consent()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        await ana.SeeAsync("/shop?lang=ro");
        await ana.AddAsync("bag-postas");

        await ana.FillAsync("/shop/checkout", "/shop/checkout/contact", ("email", "ana@example.com"), ("offers", "yes"));
        await shop.SettleAsync();

        var checkout = shop.Receiver.Last("checkouts/create").Body;
        Assert.Equal("ana@example.com", Read(checkout, "email"));
        Assert.Equal("ro", Read(checkout, "customer_locale"));
        Assert.Equal(ana.CartToken, Read(checkout, "cart_token"));
        Assert.True(checkout["buyer_accepts_marketing"]!.GetValue<bool>());
        Assert.Equal($"http://shop.test/shop/cart/{ana.CartToken}?to=checkout", Read(checkout, "abandoned_checkout_url"));
        Assert.Equal("Geantă Poștaș", Read(checkout["line_items"]![0]!, "title"));
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("")]
    public async Task No_checkout_is_told_without_an_email(string email)
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        await ana.AddAsync("bag-postas");

        await ana.FillAsync("/shop/checkout", "/shop/checkout/contact", ("email", email));
        await shop.SettleAsync();

        Assert.DoesNotContain(shop.Receiver.Acts, webhook => webhook.Topic.StartsWith("checkouts/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_order_tells_its_cart_its_coupon_and_a_total_that_adds_up()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();

        await BuyAndShipAsync(shop, ana);

        var order = shop.Receiver.Last("orders/create").Body;
        var cart = shop.Receiver.Last("carts/update").Body;
        var shares = order["line_items"]!.AsArray().SelectMany(line => line!["discount_allocations"]!.AsArray());
        Assert.Equal(Read(cart, "token"), Read(order, "cart_token"));
        Assert.Equal(Read(shop.Receiver.Last("checkouts/update").Body, "token"), Read(order, "checkout_token"));
        Assert.Equal("#1001", Read(order, "name"));
        Assert.Equal("708.30", Read(order, "total_price"));
        Assert.Equal("787.00", Read(order, "total_line_items_price"));
        Assert.Equal("MESSENGER10", Read(order["discount_codes"]![0]!, "code"));
        Assert.Equal(78.70m, shares.Sum(share => decimal.Parse(Read(share!, "amount"), System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(order["id"]!.GetValue<long>(), shop.Receiver.Last("fulfillments/create").Body["order_id"]!.GetValue<long>());
    }

    [Fact]
    public async Task A_parcel_is_sent_off_once()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        var thanks = await BuyAndShipAsync(shop, ana);

        await ana.FillAsync("/shop/products/watch-tei", $"{thanks.Address.AbsolutePath}/ship");
        await shop.SettleAsync();

        Assert.Single(shop.Receiver.Acts, webhook => webhook.Topic == "fulfillments/create");
    }

    [Fact]
    public async Task The_catalogue_is_told_at_start_with_a_picture_for_each_piece()
    {
        await using var shop = await OpenShop.StartAsync();
        await shop.SettleAsync();
        using var ana = shop.Visit();

        Assert.Equal(24, shop.Receiver.Products.Count);
        foreach (var product in shop.Receiver.Products)
        {
            var picture = new Uri(Read(product.Body["images"]![0]!, "src"));
            Assert.Equal("shop.test", picture.Host);
            Assert.Contains("<svg", (await ana.SeeAsync(picture.PathAndQuery)).Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Updating_a_line_to_what_it_is_tells_nothing()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        await ana.AddAsync("home-cana");

        await ana.ChangeAsync("home-cana", "1");
        await shop.SettleAsync();

        Assert.Single(shop.Receiver.Acts);
    }

    /// <summary>Two pieces, the e-mail, one piece more, the order with a coupon, the parcel.</summary>
    internal static async Task<Page> BuyAndShipAsync(OpenShop shop, Visitor ana)
    {
        await ana.AddAsync("watch-noapte");
        await ana.AddAsync("home-lumanare");
        await ana.FillAsync("/shop/checkout", "/shop/checkout/contact", ("email", "ana@example.com"), ("offers", "yes"));
        await ana.ChangeAsync("home-lumanare", "2");
        var thanks = await ana.OrderAsync(("coupon", "MESSENGER10"), ("offers", "yes"));
        Assert.Contains("Thank you!", thanks.Text, StringComparison.Ordinal);
        var shipped = await ana.FillAsync(thanks.Address.AbsolutePath, $"{thanks.Address.AbsolutePath}/ship");
        Assert.Contains("on its way", shipped.Text, StringComparison.Ordinal);
        await shop.SettleAsync();
        return thanks;
    }

    private static string Read(JsonNode node, string member) => node[member]!.GetValue<string>();
}
