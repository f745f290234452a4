using System.Net;
using System.Xml.Linq;
using Vorba.Lab.Shop.Products;
using Vorba.Lab.Tests.Shop.Support;

namespace Vorba.Lab.Tests.Shop;

public sealed class PictureTests
{
    [Theory]
    [InlineData("", 1.0)]
    [InlineData("?shape=card", 1.91)]
    public async Task Every_piece_has_a_well_formed_picture_in_both_shapes(string query, double aspect)
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();

        foreach (var product in Catalogue.Load().Products)
        {
            var picture = await ana.SeeAsync(product.PicturePath + query);

            Assert.Equal("image/svg+xml", picture.Answer.Content.Headers.ContentType!.MediaType);
            AssertDrawn(XDocument.Parse(picture.Html), product, aspect);
            Assert.DoesNotContain("{", picture.Html, StringComparison.Ordinal);
        }
    }

    private static void AssertDrawn(XDocument picture, Product product, double aspect)
    {
        var root = picture.Root!;
        var box = root.Attribute("viewBox")!.Value.Split(' ').Select(double.Parse).ToArray();
        var ids = root.Descendants().Attributes("id").Select(id => id.Value).ToList();
        var uses = root.Descendants().Attributes().Select(attribute => attribute.Value)
            .Where(value => value.StartsWith("url(#", StringComparison.Ordinal))
            .Select(value => value[5..^1]);

        Assert.Equal("svg", root.Name.LocalName);
        Assert.Equal(product.Name.En, root.Attribute("aria-label")!.Value);
        Assert.Equal(aspect, box[2] / box[3], tolerance: 0.005);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(uses, use => Assert.Contains(use, ids));
        Assert.True(root.Descendants().Count() > 30, $"{product.Handle} is hardly drawn");
    }

    [Fact]
    public async Task No_two_pieces_look_alike()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        var drawings = new HashSet<string>();

        foreach (var product in Catalogue.Load().Products)
        {
            var picture = XDocument.Parse((await ana.SeeAsync(product.PicturePath)).Html);
            picture.Root!.Attribute("aria-label")!.Remove();
            Assert.True(drawings.Add(picture.ToString()), $"{product.Handle} looks like another");
        }
    }

    [Fact]
    public async Task An_unknown_picture_is_not_found()
    {
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();

        Assert.Equal(HttpStatusCode.NotFound, (await ana.SeeAsync("/shop/pictures/nothing.svg")).Status);
    }
}
