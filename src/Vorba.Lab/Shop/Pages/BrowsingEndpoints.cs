using Vorba.Lab.Shop.Products;
using Vorba.Lab.Shop.Webhooks;

namespace Vorba.Lab.Shop.Pages;

/// <summary>Looking around: the shelves and each piece on its own page.</summary>
internal static class BrowsingEndpoints
{
    public static void Map(IEndpointRouteBuilder shop)
    {
        shop.MapGet("", (Visit visit) => Show.Page<HomePage>(visit));
        shop.MapGet("/products/{handle}", Piece);
        shop.MapGet("/webhooks/pending", (WebhookLanes webhooks) => Results.Json(new { pending = webhooks.Pending }));
    }

    private static IResult Piece(string handle, bool? added, Visit visit) =>
        visit.Catalogue.Find(handle) is { } product
            ? ShowPiece(visit, product, added ?? false)
            : Show.Notice(visit, Complaints.NoSuchPiece, StatusCodes.Status404NotFound);

    public static IResult ShowPiece(Visit visit, Product product, bool added, LocalText? complaint = null) =>
        Show.Page<ProductPage>(
            visit,
            new Dictionary<string, object?> { ["Product"] = product, ["Added"] = added, ["Complaint"] = complaint },
            complaint is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
}
