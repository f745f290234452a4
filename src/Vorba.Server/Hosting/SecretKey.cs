using System.Security.Cryptography;
using System.Text;

namespace Vorba.Server.Hosting;

/// <summary>The installation's own key, made once and kept beside the store, readable by its owner alone. Signs what we hand out.</summary>
public sealed class SecretKey(byte[] key)
{
    private const int Length = 32;
    private const int SignatureLength = 16;

    public static SecretKey In(string folder)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "secret.key");
        if (!File.Exists(file))
        {
            File.WriteAllBytes(file, RandomNumberGenerator.GetBytes(Length));
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }

        return new(File.ReadAllBytes(file));
    }

    /// <summary>A signature for an address: 22 letters, digits, '-' and '_'. Purposes keep signatures of one kind from serving as another.</summary>
    public string Sign(string purpose, string text)
    {
        var signature = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{purpose}\n{text}"));
        return System.Buffers.Text.Base64Url.EncodeToString(signature.AsSpan(0, SignatureLength));
    }

    public bool IsSigned(string purpose, string text, string signature) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(purpose, text)), Encoding.UTF8.GetBytes(signature));
}
