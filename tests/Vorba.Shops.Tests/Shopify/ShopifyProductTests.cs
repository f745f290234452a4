using Vorba.Shops.Shopify;
using Vorba.Vocabulary;

namespace Vorba.Shops.Tests.Shopify;

public sealed class ShopifyProductTests
{
    private readonly ShopifyShop shop = new();

    [Fact]
    public void A_real_product_teaches_title_price_page_stock_and_tags()
    {
        var item = Learned("products/update", RealFiles.Read("registry/shopify-webhooks/2025-04/products__update.json"));

        Assert.Equal(("788032119674292900", "Example T-Shirt"), (item.ProductId, item.Title));
        Assert.Equal(new Money(19.99m, "EUR"), item.Price);
        Assert.Equal("https://gear.example/products/example-t-shirt", item.Url);
        Assert.Equal(["Shirts", "example", "mens", "t-shirt"], item.Tags);
        Assert.True(item is { InStock: true, IsGone: false });
    }

    [Theory]
    [InlineData("""{"id":1,"title":"Bag","variants":[{"inventory_quantity":0},{"inventory_quantity":0}]}""", false)]
    [InlineData("""{"id":1,"title":"Bag","variants":[{"inventory_quantity":0,"inventory_policy":"continue"}]}""", true)]
    [InlineData("""{"id":1,"title":"Bag","variants":[{"inventory_quantity":-2},{"inventory_quantity":1}]}""", true)]
    [InlineData("""{"id":1,"title":"Bag","variants":[{}]}""", null)]
    [InlineData("""{"id":1,"title":"Bag"}""", null)]
    public void Stock_is_known_only_where_it_is_counted(string json, bool? inStock) =>
        Assert.Equal(inStock, Learned("products/create", System.Text.Encoding.UTF8.GetBytes(json)).InStock);

    [Theory]
    [InlineData("products/update", """{"id":1,"title":"Bag","status":"archived"}""")]
    [InlineData("products/update", """{"id":1,"title":"Bag","status":"draft"}""")]
    [InlineData("products/delete", """{"id":1}""")]
    public void What_is_not_for_sale_any_more_is_gone(string topic, string json) =>
        Assert.True(Learned(topic, System.Text.Encoding.UTF8.GetBytes(json)).IsGone);

    [Fact]
    public void Only_pages_of_the_web_become_addresses() =>
        Assert.Null(Learned("products/update", """{"id":1,"title":"Bag","image":{"src":"javascript:alert(1)"}}"""u8.ToArray()).Picture);

    private CatalogueItem Learned(string topic, byte[] body) =>
        Assert.Single(Assert.IsType<Reading.Learned>(shop.Heard(topic, body)).Items);
}
