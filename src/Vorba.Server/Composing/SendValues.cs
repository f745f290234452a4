using Vorba.Contacts;
using Vorba.Server.Catalogue;
using Vorba.Server.Hosting;
using Vorba.Vocabulary;
using Vorba.Writing.Templates;

namespace Vorba.Server.Composing;

/// <summary>What a message to this contact may speak of: the contact, the cart it is about, the shop.</summary>
public static class SendValues
{
    public static Values Of(Contact contact, Send send, ConnectedShop? shop, CatalogueStore catalogue)
    {
        var cart = contact.CartCalled(send.Subject) ?? contact.Carts.LastOrDefault(known => known is { IsOrdered: false, Cart.IsEmpty: false });
        var values = Values.Empty
            .With("contact.first_name", contact.FirstName)
            .With("contact.last_name", contact.LastName)
            .With("shop.name", shop?.DisplayName)
            .With("shop.url", shop?.Settings.StorefrontUrl);
        return cart is null ? values : values.With("cart", CartValue(cart, shop, catalogue));
    }

    private static TemplateValue CartValue(KnownCart known, ConnectedShop? shop, CatalogueStore catalogue)
    {
        var cart = known.Cart;
        return TemplateValue.Of(
            ("product", TemplateValue.Of(cart.Lines.Select(line => line.Title).FirstOrDefault())),
            ("count", TemplateValue.Of((decimal)cart.Lines.Sum(line => line.Quantity))),
            ("total", cart.Total is { } total ? TemplateValue.Of(total) : TemplateValue.Nothing),
            ("url", TemplateValue.Of(cart.ReturnUrl ?? shop?.Settings.StorefrontUrl)),
            ("lines", TemplateValue.Of(cart.Lines.Select(line => LineValue(known.Shop, line, catalogue)))));
    }

    private static TemplateValue LineValue(string shop, CartLine line, CatalogueStore catalogue) =>
        TemplateValue.Of(
            ("title", TemplateValue.Of(line.Title)),
            ("quantity", TemplateValue.Of((decimal)line.Quantity)),
            ("price", TemplateValue.Of(line.Price)),
            ("picture", TemplateValue.Of(line.Picture ?? catalogue.PictureOf(shop, line.ProductId))));
}
