using Microsoft.AspNetCore.Http.Features;

namespace Vorba.Server.Hosting;

/// <summary>Reads the raw bytes of what is received, up to a limit.</summary>
public static class ReceivedBody
{
    /// <summary>Larger than any shop's or platform's event; what is larger is refused with 413.</summary>
    public const int LargestBytes = 4 * 1024 * 1024;

    /// <returns>Null where the body is too large.</returns>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > LargestBytes)
        {
            return null;
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LargestBytes;
        }

        try
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, ct);
            return body.ToArray();
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }
}
