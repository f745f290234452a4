using Microsoft.AspNetCore.Http.Features;

namespace Vorba.Server.Hosting;

/// <summary>Reads the raw bytes of what is received, up to a limit.</summary>
public static class ReceivedBody
{
    /// <summary>Larger than any shop's or platform's event; what is larger is refused with 413.</summary>
    public const int LargestBytes = 4 * 1024 * 1024;

    private const int PieceBytes = 32 * 1024;

    /// <returns>Null where the body is too large.</returns>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        CountAlone(request);
        if (request.ContentLength > LargestBytes)
        {
            return null;
        }

        using var body = new MemoryStream();
        var piece = new byte[PieceBytes];
        for (int read; (read = await request.Body.ReadAsync(piece, ct)) > 0;)
        {
            if (body.Length + read > LargestBytes)
            {
                return null;
            }

            await body.WriteAsync(piece.AsMemory(0, read), ct);
        }

        return body.ToArray();
    }

    /// <summary>The web server's own limit would hang up on a sender in the middle of its sentence, who then never hears the refusal.</summary>
    private static void CountAlone(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = null;
        }
    }
}
