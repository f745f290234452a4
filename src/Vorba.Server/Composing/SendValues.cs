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
        return cart is null
            ? values
            : values.With("cart", ShopValues.Of(Complete(cart, shop, catalogue))).With("cart.product", cart.Cart.Lines.Select(line => line.Title).FirstOrDefault());
    }

    /// <summary>Carts come without pictures, and some without an address; the catalogue and the shop's own pages have them.</summary>
    private static Cart Complete(KnownCart known, ConnectedShop? shop, CatalogueStore catalogue) => known.Cart with
    {
        ReturnUrl = known.Cart.ReturnUrl ?? shop?.Settings.StorefrontUrl,
        Lines = [.. known.Cart.Lines.Select(line => line with { Picture = line.Picture ?? catalogue.PictureOf(known.Shop, line.ProductId) })],
    };
}
