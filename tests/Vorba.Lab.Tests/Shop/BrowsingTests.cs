using System.Net;
using Vorba.Lab.Shop.Products;
using Vorba.Lab.Tests.Shop.Support;

namespace Vorba.Lab.Tests.Shop;

public sealed class BrowsingTests
{
    [Theory]
    [InlineData("en", Language.English, "489.00 lei")]
    [InlineData("ro", Language.Romanian, "489,00 lei")]
    public async Task The_shelves_show_every_piece_in_the_visitors_language(string tag, Language language, string price)
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();

        var home = await ana.SeeAsync($"/shop?lang={tag}");

        Assert.Equal(HttpStatusCode.OK, home.Status);
        Assert.Contains($"<html lang=\"{tag}\"", home.Html, StringComparison.Ordinal);
        Assert.Contains(price, home.Text, StringComparison.Ordinal);
        Assert.All(Catalogue.Load().Products, product => Assert.Contains($">{product.Name[language]}<", home.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_chosen_language_is_remembered()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();

        await ana.SeeAsync("/shop?lang=ro");

        Assert.Contains("Adaugă în coș", (await ana.SeeAsync("/shop/products/watch-tei")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ro-RO,ro;q=0.9,en;q=0.8", "ro")]
    [InlineData("de;q=0.9,en;q=0.8,ro;q=0.1", "en")]
    [InlineData("ja", "en")]
    public async Task A_new_visitor_is_spoken_to_as_the_browser_prefers(string prefers, string tag)
    {
        await using var shop = await OpenShop.StartAsync();
        using var client = new HttpClient { BaseAddress = shop.Address };
        client.DefaultRequestHeaders.Add("Accept-Language", prefers);

        var home = await client.GetStringAsync(new Uri("/shop", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains($"<html lang=\"{tag}\"", home, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_piece_gets_a_friendly_answer()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();

        var page = await ana.SeeAsync("/shop/products/no-such-thing?lang=ro");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("Piesa aceasta nu e pe rafturile noastre", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_phone_of_the_Lab_may_frame_the_shop_and_no_other_may()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();

        var page = await ana.SeeAsync("/shop/products/watch-tei");

        Assert.NotEmpty(page.Token);
        Assert.False(page.Answer.Headers.Contains("X-Frame-Options"));
        Assert.Contains(
            "frame-ancestors 'self' http://localhost:5090 http://127.0.0.1:5090",
            page.Answer.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalogue_names_and_describes_each_piece_differently_in_both_languages()
    {
        var catalogue = Catalogue.Load();

        Assert.InRange(catalogue.Products.Count, 18, 24);
        Assert.Equal(4, catalogue.Categories.Count);
        Assert.All(catalogue.Categories, category => Assert.NotEmpty(catalogue.In(category)));
        Assert.All(catalogue.Products, product => Assert.NotEqual(product.Description.En, product.Description.Ro));
        Assert.Equal(catalogue.Products.Count, catalogue.Products.DistinctBy(product => product.Id).Count());
        Assert.Equal(catalogue.Products.Count, catalogue.Products.DistinctBy(product => product.Handle).Count());
        Assert.Equal(catalogue.Products.Count, catalogue.Products.Sum(product => catalogue.Categories.Count(category => category.Handle == product.Category)));
    }
}
