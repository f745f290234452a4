using Vorba.Vocabulary;
using Vorba.Writing.Templates;

namespace Vorba.Cli.Input;

/// <summary>What the placeholders of a draft stand for in a preview: Ana, who left a watch in her cart.</summary>
internal static class ExampleValues
{
    private const string Shop = "https://shop.example/";

    private static readonly Money Price = new(449, "RON");

    public static readonly Values All = Values.Empty
        .With("contact.first_name", "Ana")
        .With("contact.last_name", "Pop")
        .With("shop.name", "Vorba Watches")
        .With("shop.url", Shop)
        .With("cart", ShopValues.Of(new Cart("example") { Lines = [new("1", "Aurora watch", 1, Price)], Total = Price, ReturnUrl = Shop + "cart" }))
        .With("cart.product", "Aurora watch")
        .With("order", ShopValues.Of(new Order("1001", Price) { Name = "#1001" }));
}
