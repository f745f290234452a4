using Vorba.Lab.Shop.Carts;
using Vorba.Lab.Shop.Products;

namespace Vorba.Lab.Shop.Pages;

/// <summary>The checkout: leaving an e-mail, trying a coupon, placing the order. What does not fit comes back as it was written.</summary>
internal static class CheckoutEndpoints
{
    public static void Map(IEndpointRouteBuilder shop, IEndpointRouteBuilder forms)
    {
        shop.MapGet("/checkout", Begin);
        forms.MapPost("/checkout/contact", Introduce);
        forms.MapPost("/checkout/coupon", TryCoupon);
        forms.MapPost("/checkout", Order);
    }

    private static IResult Begin(string? coupon, Visit visit) =>
        visit.Cart is { Items.Count: > 0 } cart
            ? PageWithCoupon(visit, CheckoutForm.Resume(cart.Checkout?.Buyer, coupon))
            : Show.SeeOther("/shop/cart");

    /// <summary>The page's script calls this as soon as the e-mail is written, so that a buyer who leaves now can be reminded.</summary>
    private static IResult Introduce(Visit visit, Storefront storefront)
    {
        var form = CheckoutForm.Read(visit.Form);
        if (!form.HasEmail)
        {
            return Results.BadRequest(new { email = visit.Say(Complaints.EmailUnclear) });
        }

        return storefront.Introduce(visit.Cart?.Token, form.Buyer, visit.Language) is null
            ? Results.NotFound()
            : Results.NoContent();
    }

    private static IResult TryCoupon(Visit visit, Storefront storefront)
    {
        if (visit.Cart is not { Items.Count: > 0 } cart)
        {
            return Show.SeeOther("/shop/cart");
        }

        var form = CheckoutForm.Read(visit.Form);
        if (form.HasEmail)
        {
            storefront.Introduce(cart.Token, form.Buyer, visit.Language);
        }

        return PageWithCoupon(visit, form);
    }

    private static IResult Order(Visit visit, Storefront storefront)
    {
        if (visit.Cart is not { Items.Count: > 0 } cart)
        {
            return Show.SeeOther("/shop/cart");
        }

        var form = CheckoutForm.Read(visit.Form);
        var complaints = form.Check(visit.Options);
        if (complaints.Count > 0)
        {
            return Page(visit, form, complaints);
        }

        var order = storefront.Buy(cart.Token, form.Buyer, visit.Options.FindCoupon(form.Coupon), visit.Language);
        return Show.SeeOther(order is null ? "/shop/cart" : $"/shop/orders/{order.Token}");
    }

    /// <summary>Before the order only the coupon is judged; the rest may still be empty.</summary>
    private static IResult PageWithCoupon(Visit visit, CheckoutForm form) =>
        Page(visit, form, form.Check(visit.Options).Where(complaint => complaint.Key == "coupon").ToDictionary());

    private static IResult Page(Visit visit, CheckoutForm form, IReadOnlyDictionary<string, LocalText> complaints) =>
        Show.Page<CheckoutPage>(
            visit,
            new Dictionary<string, object?> { ["Form"] = form, ["Complaints"] = complaints },
            complaints.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
}
