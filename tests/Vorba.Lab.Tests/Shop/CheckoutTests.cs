using System.Net;
using Vorba.Lab.Tests.Shop.Support;

namespace Vorba.Lab.Tests.Shop;

public sealed class CheckoutTests
{
    [Fact]
    public async Task An_order_is_confirmed_and_empties_the_cart()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        await ana.AddAsync("watch-tei");
        var bought = ana.CartToken;

        var thanks = await ana.OrderAsync(("coupon", "Messenger10"));

        Assert.StartsWith("/shop/orders/", thanks.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("#1001", thanks.Text, StringComparison.Ordinal);
        Assert.Contains("494.10 lei", thanks.Text, StringComparison.Ordinal);
        Assert.Contains("The shelves are not", (await ana.SeeAsync("/shop/cart")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await ana.SeeAsync($"/shop/cart/{bought}")).Status);
        await ana.AddAsync("home-ceai");
        Assert.NotEqual(bought, ana.CartToken);
    }

    [Theory]
    [InlineData("email", "ana@", "does not look like an e-mail")]
    [InlineData("email", "ana@localhost", "does not look like an e-mail")]
    [InlineData("email", "Ana <ana@example.com>", "does not look like an e-mail")]
    [InlineData("email", "", "does not look like an e-mail")]
    [InlineData("name", "   ", "We need this")]
    [InlineData("coupon", "FREE100", "do not know this code")]
    public async Task What_does_not_fit_is_said_and_nothing_written_is_lost(string field, string value, string complaint)
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        await ana.AddAsync("watch-tei");

        var page = await ana.OrderAsync((field, value));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(complaint, page.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"Strada Teilor 5\"", page.Html, StringComparison.Ordinal);
        Assert.Contains($"value=\"{value.Trim()}\"", page.Text, StringComparison.Ordinal);
        Assert.Contains("Linden Watch", (await ana.SeeAsync("/shop/cart")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_complaint_is_made_in_Romanian_to_a_Romanian()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        await ana.SeeAsync("/shop?lang=ro");
        await ana.AddAsync("watch-tei");

        Assert.Contains("Nu pare o adresă de e-mail", (await ana.OrderAsync(("email", "ana"))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("אנה לוי")]
    [InlineData("Ana 👨‍👩‍👧‍👦 Ștefănescu-Țîru")]
    [InlineData("<b>Radu</b> & \"Co\"")]
    [InlineData("Ana")]
    public async Task Any_name_is_welcome_and_arrives_as_written(string name)
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        await ana.AddAsync("watch-tei");

        var thanks = await ana.OrderAsync(("name", name));
        await shop.SettleAsync();

        Assert.Contains(name, thanks.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Radu", thanks.Html, StringComparison.Ordinal);
        var customer = shop.Receiver.Last("orders/create").Body["customer"]!;
        Assert.Equal(name, $"{customer["first_name"]} {customer["last_name"]}".Trim());
    }

    [Fact]
    public async Task A_tried_coupon_keeps_what_was_written()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        await ana.AddAsync("watch-tei");

        var page = await ana.FillAsync(
            "/shop/checkout", "/shop/checkout/coupon", ("coupon", "MESSENGER10"), ("email", "ana@example.com"), ("city", "Brașov"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("−54.90 lei", page.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"Brașov\"", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_with_an_unknown_coupon_says_so()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        await ana.AddAsync("watch-tei");

        Assert.Contains("do not know this code", (await ana.SeeAsync("/shop/checkout?coupon=NOPE")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_cart_cannot_be_checked_out()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();

        Assert.Equal("/shop/cart", (await ana.SeeAsync("/shop/checkout")).Address.AbsolutePath);
        var page = await ana.FillAsync("/shop/products/watch-tei", "/shop/checkout", ("email", "ana@example.com"));
        Assert.Equal("/shop/cart", page.Address.AbsolutePath);
        Assert.Empty(shop.Receiver.Acts);
    }

    [Fact]
    public async Task An_order_sent_twice_is_placed_once()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        await ana.AddAsync("watch-tei");
        var token = (await ana.SeeAsync("/shop/checkout")).Token;
        (string, string)[] form =
        [
            ("__RequestVerificationToken", token), ("email", "ana@example.com"), ("name", "Ana"),
            ("address", "Strada Teilor 5"), ("city", "Sibiu"), ("postcode", "550001"),
        ];

        await Task.WhenAll(ana.SendAsync("/shop/checkout", form), ana.SendAsync("/shop/checkout", form));
        await shop.SettleAsync();

        Assert.Single(shop.Receiver.Accepted, webhook => webhook.Topic == "orders/create");
    }

    [Fact]
    public async Task An_unknown_order_gets_a_friendly_answer()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();

        Assert.Equal(HttpStatusCode.NotFound, (await ana.SeeAsync("/shop/orders/1001")).Status);
    }
}
