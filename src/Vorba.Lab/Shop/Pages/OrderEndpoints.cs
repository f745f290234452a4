using Vorba.Lab.Shop.Carts;

namespace Vorba.Lab.Shop.Pages;

/// <summary>An order's own page, which also follows the parcel, and the demo's button that sends it off.</summary>
internal static class OrderEndpoints
{
    public static void Map(IEndpointRouteBuilder shop, IEndpointRouteBuilder forms)
    {
        shop.MapGet("/orders/{id}", Thank);
        forms.MapPost("/orders/{id}/ship", Ship);
    }

    private static IResult Thank(string id, Visit visit, Storefront storefront) =>
        storefront.FindOrder(id) is { } order
            ? Show.Page<ThanksPage>(visit, new Dictionary<string, object?> { ["Order"] = order })
            : Show.Notice(visit, Complaints.NoSuchOrder, StatusCodes.Status404NotFound);

    private static IResult Ship(string id, Visit visit, Storefront storefront) =>
        storefront.Ship(id) is { } order
            ? Show.SeeOther($"/shop/orders/{order.Token}")
            : Show.Notice(visit, Complaints.NoSuchOrder, StatusCodes.Status404NotFound);
}
