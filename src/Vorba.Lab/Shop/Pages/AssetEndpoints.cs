using Vorba.Lab.Shop.Drawing;
using Vorba.Lab.Shop.Products;

namespace Vorba.Lab.Shop.Pages;

/// <summary>Serves the stylesheet, the script and the drawn pictures.</summary>
internal static class AssetEndpoints
{
    public static void Map(IEndpointRouteBuilder shop)
    {
        shop.MapGet("/shop.css", () => Results.Stream(Asset.Open("shop.css"), "text/css; charset=utf-8"));
        shop.MapGet("/shop.js", () => Results.Stream(Asset.Open("shop.js"), "text/javascript; charset=utf-8"));
        shop.MapGet("/logo.svg", () => Results.Stream(Asset.Open("logo.svg"), "image/svg+xml"));
        shop.MapGet("/pictures/{handle}.svg", Picture);
    }

    private static IResult Picture(string handle, string? shape, string? lang, Catalogue catalogue, HttpContext http)
    {
        if (catalogue.Find(handle) is not { } product)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "public, max-age=3600";
        var language = Languages.Find(lang) ?? Language.English;
        return Results.Text(ProductDrawing.Draw(product, shape == "card", language), "image/svg+xml");
    }
}
