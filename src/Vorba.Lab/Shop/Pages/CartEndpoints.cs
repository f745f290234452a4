using System.Diagnostics;
using System.Globalization;
using Vorba.Lab.Shop.Carts;
using Vorba.Lab.Shop.Products;

namespace Vorba.Lab.Shop.Pages;

/// <summary>The cart: putting pieces in, changing how many, and coming back to it by its address.</summary>
internal static class CartEndpoints
{
    public static void Map(IEndpointRouteBuilder shop, IEndpointRouteBuilder forms)
    {
        shop.MapGet("/cart", (Visit visit) => Show.Page<CartPage>(visit));
        shop.MapGet("/cart/{token}", Restore);

        // Shopify's own address of a cart, which leads to its checkout.
        shop.MapGet("/cart/c/{token}", (string token, string? coupon, Visit visit, Storefront storefront, HttpContext http) =>
            Restore(token, "checkout", coupon, visit, storefront, http));
        forms.MapPost("/cart/add", Add);
        forms.MapPost("/cart/lines", Change);
    }

    private static IResult Add(Visit visit, Storefront storefront, HttpContext http)
    {
        if (visit.Catalogue.Find(visit.Form["product"]) is not { } product)
        {
            return Show.Notice(visit, Complaints.NoSuchPiece, StatusCodes.Status404NotFound);
        }

        var answer = storefront.Add(visit.Cart?.Token, product, Quantity(visit), visit.Language);
        return Complaint(answer, http) is { } complaint
            ? BrowsingEndpoints.ShowPiece(visit, product, added: false, complaint)
            : Show.SeeOther($"/shop/products/{product.Handle}?added=true");
    }

    private static IResult Change(Visit visit, Storefront storefront, HttpContext http)
    {
        if (visit.Catalogue.Find(visit.Form["product"]) is not { } product)
        {
            return Show.Notice(visit, Complaints.NoSuchPiece, StatusCodes.Status404NotFound);
        }

        var answer = storefront.SetQuantity(visit.Cart?.Token, product, Quantity(visit), visit.Language);
        return Complaint(answer, http) is { } complaint
            ? Show.Page<CartPage>(visit, new Dictionary<string, object?> { ["Complaint"] = complaint }, StatusCodes.Status400BadRequest)
            : Show.SeeOther("/shop/cart");
    }

    private static LocalText? Complaint(CartAnswer answer, HttpContext http)
    {
        switch (answer)
        {
            case CartAnswer.Changed(var cart):
                Visit.Remember(http, cart);
                return null;
            case CartAnswer.TooMany:
                return Complaints.TooMany;
            case CartAnswer.NotAQuantity:
                return Complaints.NotAQuantity;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The number asked for, or one that no cart takes where it cannot be read.</summary>
    private static int Quantity(Visit visit) =>
        int.TryParse(visit.Form["quantity"], NumberStyles.Integer, CultureInfo.InvariantCulture, out var quantity) ? quantity : -1;

    private static IResult Restore(string token, string? to, string? coupon, Visit visit, Storefront storefront, HttpContext http)
    {
        if (storefront.FindCart(token) is not { } cart)
        {
            return Show.Notice(visit, Complaints.NoSuchCart, StatusCodes.Status404NotFound);
        }

        if (!cart.IsOpen)
        {
            return Show.Notice(visit, Complaints.AlreadyBought, StatusCodes.Status410Gone);
        }

        Visit.Remember(http, cart);
        var query = string.IsNullOrEmpty(coupon) ? "" : $"?coupon={Uri.EscapeDataString(coupon)}";
        return Show.SeeOther(to == "checkout" ? $"/shop/checkout{query}" : "/shop/cart");
    }
}
