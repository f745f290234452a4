using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Vorba.Channels.Messenger;

/// <summary>Meta's signatures over raw bytes: of the webhooks that come in, and of the token that goes out.</summary>
public static class MessengerSignature
{
    private const string Prefix256 = "sha256=";
    private const string Prefix1 = "sha1=";

    /// <summary>X-Hub-Signature-256 decides; the older X-Hub-Signature is looked at only where that one is absent.</summary>
    public static bool IsValid(ReadOnlySpan<byte> body, string? header256, string? header1, string appSecret)
    {
        if (appSecret.Length == 0)
        {
            return false;
        }

        var key = Encoding.UTF8.GetBytes(appSecret);
        return string.IsNullOrEmpty(header256)
            ? Fits(header1, Prefix1, Sha1(key, body))
            : Fits(header256, Prefix256, HMACSHA256.HashData(key, body));
    }

    /// <summary>Proves to Meta that whoever uses the token also knows the app's secret.</summary>
    public static string Proof(string token, string appSecret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(appSecret), Encoding.UTF8.GetBytes(token)));

    private static bool Fits(string? header, string prefix, ReadOnlySpan<byte> expected)
    {
        Span<byte> claimed = stackalloc byte[expected.Length];
        return header?.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) is true
            && Convert.FromHexString(header.AsSpan(prefix.Length).Trim(), claimed, out _, out var length) == OperationStatus.Done
            && length == expected.Length
            && CryptographicOperations.FixedTimeEquals(claimed, expected);
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "The form that Meta's older header prescribes.")]
    private static byte[] Sha1(byte[] key, ReadOnlySpan<byte> body) => HMACSHA1.HashData(key, body);
}
