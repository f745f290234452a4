using System.Security.Cryptography;

namespace Vorba.Lab.Shop.Carts;

/// <summary>Names nobody can guess, and numbers that do not come back after a restart.</summary>
internal static class Chance
{
    private const int TokenBytes = 16;

    /// <summary>Thirty-two hexadecimal digits, like Shopify's own.</summary>
    public static string Token() => RandomNumberGenerator.GetHexString(TokenBytes * 2, lowercase: true);

    /// <summary>Thirteen digits, as Shopify's ids have today, and small enough for a JavaScript number.</summary>
    public static long Id() => 1_000_000_000_000 + (long)(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)) % 9_000_000_000_000);
}
