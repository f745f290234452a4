using Vorba.Shops.Shopify;
using Vorba.Vocabulary;

namespace Vorba.Shops.Tests.Shopify;

public sealed class ShopifyCartTests
{
    private readonly ShopifyShop shop = new();

    [Fact]
    public void A_real_cart_keeps_its_token_lines_and_worth_and_leads_back_to_the_shop()
    {
        var cart = shop.Heard("carts/update", RealFiles.Read("registry/shopify-webhooks/2025-04/carts__update.json"))
            .Event<ShopEvent.CartUpdated>();

        Assert.Equal("eeafa272cebfd4b22385bc4b645e762c", cart.Cart.Token);
        Assert.Equal(new(59.97m, "USD"), cart.Cart.Total);
        Assert.Equal(
            new CartLine("788032119674292900", "Example T-Shirt - Small", 3, new(19.99m, "USD")), Assert.Single(cart.Cart.Lines));
        Assert.Equal("https://gear.example/cart/c/eeafa272cebfd4b22385bc4b645e762c", cart.Cart.ReturnUrl);
        Assert.Equal(new(2022, 1, 1, 0, 0, 0, TimeSpan.Zero), cart.At);
        Assert.Equal(("gear", ShopPerson.Unknown), (cart.Shop, cart.Person));
    }

    [Fact]
    public void A_checkout_keeps_the_carts_token_the_way_back_and_the_person()
    {
        var checkout = shop.Heard("checkouts/create", RealFiles.Read("registry/shopify-webhooks/2025-04/checkouts__create.json"))
            .Event<ShopEvent.CheckoutStarted>();

        Assert.Equal("eeafa272cebfd4b22385bc4b645e762c", checkout.Cart.Token);
        Assert.Equal(new(421.88m, "USD"), checkout.Cart.Total);
        Assert.Equal("https://checkout.local/548380009/checkouts/123123123/recover?key=example-secret-token", checkout.Cart.ReturnUrl);
        Assert.Equal(new(2022, 1, 1, 0, 0, 0, TimeSpan.Zero), checkout.At);
        Assert.Equal(
            new() { CustomerId = "603851970716743400", Email = "example@email.com", FirstName = "John", LastName = "Smith", AcceptsEmail = false },
            checkout.Person);
    }

    [Fact]
    public void A_cart_with_a_key_in_its_token_is_known_without_it_and_opened_with_it()
    {
        var cart = shop.Heard("carts/update", """{"token":"hWN1Q2x?key=9f8e","line_items":[]}""").Event<ShopEvent.CartUpdated>().Cart;

        Assert.Equal("hWN1Q2x", cart.Token);
        Assert.Equal("https://gear.example/cart/c/hWN1Q2x?key=9f8e", cart.ReturnUrl);
    }

    [Fact]
    public void A_cart_without_lines_was_emptied() =>
        Assert.True(shop.Heard("carts/update", """{"token":"t","line_items":[]}""").Event<ShopEvent.CartUpdated>().Cart.IsEmpty);

    [Fact]
    public void A_line_taken_out_of_the_cart_is_none() =>
        Assert.Equal("2", Assert.Single(shop.Heard(
            "carts/update",
            """{"token":"t","line_items":[{"product_id":1,"title":"Bag","quantity":0},{"product_id":2,"title":"Watch"}]}""")
            .Event<ShopEvent.CartUpdated>().Cart.Lines).ProductId);

    [Fact]
    public void A_completed_checkout_is_left_to_its_order() =>
        Assert.IsType<Reading.Kept>(shop.Heard("checkouts/update", """{"token":"t","completed_at":"2026-03-02T10:00:00Z"}"""));

    [Theory]
    [InlineData("""{"line_items":[]}""")]
    [InlineData("""{"token":null,"id":{},"line_items":[]}""")]
    public void A_cart_without_a_token_is_kept(string json) => Assert.IsType<Reading.Kept>(shop.Heard("carts/update", json));
}
