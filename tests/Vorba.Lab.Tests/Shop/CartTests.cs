using System.Net;
using Vorba.Lab.Tests.Shop.Support;

namespace Vorba.Lab.Tests.Shop;

public sealed class CartTests
{
    [Fact]
    public async Task A_piece_put_into_the_cart_is_there_with_its_price()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();

        var added = await ana.AddAsync("home-cana", "2");
        var cart = await ana.SeeAsync("/shop/cart");

        Assert.Equal("/shop/products/home-cana", added.Address.AbsolutePath);
        Assert.Contains("In your cart", added.Text, StringComparison.Ordinal);
        Assert.Contains($"data-vorba-optin data-cart=\"{ana.CartToken}\"", added.Html, StringComparison.Ordinal);
        Assert.Contains("118.00 lei", cart.Text, StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{32}$", ana.CartToken);
    }

    [Fact]
    public async Task Changing_and_removing_lines_changes_the_cart()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        await ana.AddAsync("home-cana");
        await ana.AddAsync("home-ceai");

        Assert.Contains("216.00 lei", (await ana.ChangeAsync("home-cana", "3")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Morning Mug", (await ana.ChangeAsync("home-cana", "0")).Text, StringComparison.Ordinal);
        Assert.Contains("The shelves are not", (await ana.ChangeAsync("home-ceai", "0")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1", "whole number")]
    [InlineData("0", "whole number")]
    [InlineData("", "whole number")]
    [InlineData("two 🙂", "whole number")]
    [InlineData("1.5", "whole number")]
    [InlineData("99999999999999999999", "whole number")]
    [InlineData("21", "at most 20")]
    [InlineData("2147483647", "at most 20")]
    public async Task A_quantity_that_cannot_be_gets_a_clear_answer_and_the_cart_stays(string quantity, string answer)
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        await ana.AddAsync("home-ceai", "2");

        var page = await ana.AddAsync("home-ceai", quantity);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(answer, page.Text, StringComparison.Ordinal);
        Assert.Contains("78.00 lei", (await ana.SeeAsync("/shop/cart")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_of_a_piece_are_the_most_however_they_come_together()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        await ana.AddAsync("home-ceai", "20");

        Assert.Equal(HttpStatusCode.BadRequest, (await ana.AddAsync("home-ceai")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.ChangeAsync("home-ceai", "21")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.ChangeAsync("home-ceai", "-3")).Status);
        Assert.Contains("780.00 lei", (await ana.SeeAsync("/shop/cart")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_piece_cannot_be_added()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();

        var page = await ana.FillAsync("/shop/products/watch-tei", "/shop/cart/add", ("product", "<script>"), ("quantity", "1"));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Null(ana.CartToken);
    }

    [Fact]
    public async Task A_form_from_elsewhere_changes_nothing_and_is_answered_kindly()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();

        var page = await ana.SendAsync("/shop/cart/add", ("product", "watch-tei"), ("quantity", "1"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("open for too long", page.Text, StringComparison.Ordinal);
        Assert.Null(ana.CartToken);
    }

    [Fact]
    public async Task A_cart_is_found_again_on_another_phone_by_its_address()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        await ana.AddAsync("bag-postas");
        using var phone = shop.Visit();

        var page = await phone.SeeAsync($"/shop/cart/{ana.CartToken}?to=checkout&coupon=messenger10");

        Assert.Equal("/shop/checkout", page.Address.AbsolutePath);
        Assert.Contains("Postman Satchel", page.Text, StringComparison.Ordinal);
        Assert.Contains("−42.90 lei", page.Text, StringComparison.Ordinal);
        Assert.Equal(ana.CartToken, phone.CartToken);
    }

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef")]
    [InlineData("..%2f..%2fetc")]
    [InlineData("🙂")]
    public async Task An_unknown_cart_gets_a_friendly_answer(string token)
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();

        var page = await ana.SeeAsync($"/shop/cart/{token}?to=checkout");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("could not find this cart", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_of_the_cart_is_out_of_reach_for_scripts_and_other_sites()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        await ana.AddAsync("bag-postas");
        using var plain = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true }) { BaseAddress = shop.Address };

        using var answer = await plain.GetAsync(new Uri($"/shop/cart/{ana.CartToken}", UriKind.Relative), TestContext.Current.CancellationToken);

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("shop_cart=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }
}
