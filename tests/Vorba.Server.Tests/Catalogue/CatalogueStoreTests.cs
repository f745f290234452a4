using Vorba.Engine;
using Vorba.Server.Catalogue;
using Vorba.Server.Tests.Hosting;
using Vorba.Server.Tests.Webhooks;

namespace Vorba.Server.Tests.Catalogue;

public sealed class CatalogueStoreTests(RunningServer server) : IClassFixture<RunningServer>
{
    private CatalogueStore Catalogue => server.Get<CatalogueStore>();

    [Fact]
    public async Task A_product_is_kept_and_at_hand_with_all_digits_of_its_id()
    {
        await server.AcceptsAsync(Product(9007199254740993, "https://cdn.example/a.png"));

        Assert.Equal("https://cdn.example/a.png", Catalogue.PictureOf("ceas", "9007199254740993"));
        Assert.Equal(["9.99"], server.Rows<string>("select price from products where shop = 'ceas' and id = '9007199254740993'"));
    }

    [Fact]
    public async Task A_picture_survives_a_restart_and_is_forgotten_with_its_product()
    {
        await server.AcceptsAsync(Product(2, "https://cdn.example/b.png"));
        var restarted = new CatalogueStore(server.Get<Database>());
        restarted.Load();
        Assert.Equal("https://cdn.example/b.png", restarted.PictureOf("ceas", "2"));

        await server.AcceptsAsync(Signed.Shopify("products/delete", """{"id":2}"""));
        var again = new CatalogueStore(server.Get<Database>());
        again.Load();
        Assert.Null(Catalogue.PictureOf("ceas", "2"));
        Assert.Null(again.PictureOf("ceas", "2"));
    }

    [Fact]
    public async Task The_same_number_in_another_shop_is_another_product()
    {
        await server.AcceptsAsync(Product(3, "https://cdn.example/c.png"));

        Assert.Null(Catalogue.PictureOf("carti", "3"));
    }

    private static HttpRequestMessage Product(long id, string picture) =>
        Signed.Shopify("products/update", $$"""{"id":{{id}},"title":"Watch","status":"active","variants":[{"price":"9.99"}],"image":{"src":"{{picture}}"} }""");
}
