using System.Security.Cryptography;
using System.Text;

namespace Vorba.Shops;

/// <summary>HMAC-SHA256 over the exact bytes of a body, as all our shop platforms sign.</summary>
internal static class WebhookSignature
{
    public static bool FitsBase64(ReadOnlySpan<byte> body, string? signature, string secret)
    {
        Span<byte> claimed = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return signature is not null
            && Convert.TryFromBase64String(signature.Trim(), claimed, out var length)
            && Fits(body, claimed[..length], secret);
    }

    public static bool FitsHex(ReadOnlySpan<byte> body, string? signature, string secret)
    {
        Span<byte> claimed = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return signature is not null
            && Convert.FromHexString(signature.Trim(), claimed, out _, out var length) == System.Buffers.OperationStatus.Done
            && Fits(body, claimed[..length], secret);
    }

    /// <summary>A shop without a secret is signed by nobody.</summary>
    private static bool Fits(ReadOnlySpan<byte> body, ReadOnlySpan<byte> claimed, string secret) =>
        secret.Length > 0
        && CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body), claimed);
}
