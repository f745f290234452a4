using Vorba.Vocabulary;

namespace Vorba.Writing.Templates;

/// <summary>Carts and orders as templates see them, with the names that authors use.</summary>
public static class ShopValues
{
    /// <summary>cart.lines (title, quantity, price, total, picture), cart.count, cart.total, cart.url.</summary>
    public static TemplateValue Of(Cart cart) =>
        TemplateValue.Of(
            ("lines", Lines(cart.Lines)),
            ("count", TemplateValue.Of(cart.Lines.Sum(line => (decimal)line.Quantity))),
            ("total", cart.Total is { } total ? TemplateValue.Of(total) : TemplateValue.Nothing),
            ("url", TemplateValue.Of(cart.ReturnUrl)));

    /// <summary>order.name, order.lines, order.count, order.total, order.coupons.</summary>
    public static TemplateValue Of(Order order) =>
        TemplateValue.Of(
            ("name", TemplateValue.Of(order.Name ?? order.Id)),
            ("lines", Lines(order.Lines)),
            ("count", TemplateValue.Of(order.Lines.Sum(line => (decimal)line.Quantity))),
            ("total", TemplateValue.Of(order.Total)),
            ("coupons", TemplateValue.Of(order.Coupons.Select(coupon => TemplateValue.Of(coupon)))));

    private static TemplateValue Lines(IEnumerable<CartLine> lines) => TemplateValue.Of(lines.Select(Line));

    private static TemplateValue Line(CartLine line) =>
        TemplateValue.Of(
            ("product_id", TemplateValue.Of(line.ProductId)),
            ("title", TemplateValue.Of(line.Title)),
            ("quantity", TemplateValue.Of(line.Quantity)),
            ("price", TemplateValue.Of(line.Price)),
            ("total", TemplateValue.Of(line.Price with { Amount = line.Price.Amount * line.Quantity })),
            ("picture", TemplateValue.Of(line.Picture)));
}
