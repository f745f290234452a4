using CsCheck;
using Vorba.Vocabulary;
using Vorba.Writing.Templates;

namespace Vorba.Writing.Tests;

/// <summary>The ordinary cases, from which a test differs in one thing.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static readonly RenderSettings Romanian = new() { Locale = "ro-RO", Currency = "RON" };

    public static readonly RenderSettings English = new() { Locale = "en-US", Currency = "USD" };

    public static readonly Cart Cart = new("cart-1")
    {
        Lines =
        [
            new("1", "Ceas Aviator", 2, new(129.90m, "RON")) { Picture = "https://shop.example/ceas.jpg" },
            new("2", "Curea de piele", 1, new(49m, "RON")),
        ],
        Total = new(308.80m, "RON"),
        ReturnUrl = "https://shop.example/cart/1",
    };

    public static readonly Values Ana = Values.Empty
        .With("contact.first_name", "Ana")
        .With("shop.name", "Ceasuri")
        .With("cart", ShopValues.Of(Cart));

    public static string Rendered(string template, Values? values = null, RenderSettings? settings = null) =>
        Parsed(template).Render(values ?? Ana, settings ?? English).Text;

    public static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    public static Template Parsed(string template) =>
        Assert.IsType<ParsedTemplate.Ok>(Template.Parse(template)).Template;
}
