using System.Reflection;

namespace Vorba.Server.OptIn;

/// <summary>GET /widget.js: the shop's opt-in and cart snippet.</summary>
public static class Widget
{
    private static readonly byte[] Script = Read();

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/widget.js", (HttpResponse response) =>
        {
            response.Headers.CacheControl = "public, max-age=300";
            response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            return TypedResults.Bytes(Script, "text/javascript; charset=utf-8");
        }).WithTags("opt-in");

    private static byte[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("widget.js")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
