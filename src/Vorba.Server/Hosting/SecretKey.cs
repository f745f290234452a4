using System.Security.Cryptography;
using System.Text;

namespace Vorba.Server.Hosting;

/// <summary>The installation's own key, made once and kept beside the store, readable by its owner alone. Signs what we hand out.</summary>
public sealed class SecretKey(byte[] key)
{
    private const int Length = 32;
    private const int SignatureLength = 16;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    public static SecretKey In(string folder)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "secret.key");
        if (!File.Exists(file))
        {
            Write(file);
        }

        return File.ReadAllBytes(file) is { Length: Length } key
            ? new(key)
            : throw new SettingsException($"{file} holds no key of {Length} bytes: put the right one back, or remove it and all links handed out so far die");
    }

    /// <summary>Nobody else may read it at any moment, and whoever stops us halfway leaves no half of a key.</summary>
    private static void Write(string file)
    {
        var unfinished = $"{file}.new";
        File.Delete(unfinished);
        using (var stream = new FileStream(unfinished, OwnersAlone()))
        {
            stream.Write(RandomNumberGenerator.GetBytes(Length));
            stream.Flush(flushToDisk: true);
        }

        File.Move(unfinished, file);
    }

    private static FileStreamOptions OwnersAlone()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    /// <summary>A signature for an address: 22 letters, digits, '-' and '_'. Purposes keep signatures of one kind from serving as another.</summary>
    public string Sign(string purpose, string text)
    {
        var signature = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{purpose}\n{text}"));
        return System.Buffers.Text.Base64Url.EncodeToString(signature.AsSpan(0, SignatureLength));
    }

    public bool IsSigned(string purpose, string text, string signature) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(purpose, text)), Encoding.UTF8.GetBytes(signature));

    /// <summary>Encrypts a text so that only this key opens it, and only unaltered: nonce, tag, cipher.</summary>
    public byte[] Seal(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var box = new byte[NonceLength + TagLength + plain.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceLength));
        using var cipher = new AesGcm(SealingKey, TagLength);
        cipher.Encrypt(box.AsSpan(0, NonceLength), plain, box.AsSpan(NonceLength + TagLength), box.AsSpan(NonceLength, TagLength));
        return box;
    }

    /// <exception cref="CryptographicException">It was sealed with another key, or altered.</exception>
    public string Open(ReadOnlySpan<byte> box)
    {
        var plain = new byte[Math.Max(0, box.Length - NonceLength - TagLength)];
        using var cipher = new AesGcm(SealingKey, TagLength);
        cipher.Decrypt(box[..NonceLength], box[(NonceLength + TagLength)..], box.Slice(NonceLength, TagLength), plain);
        return Encoding.UTF8.GetString(plain);
    }

    // One key a purpose: what signs does not seal.
    private byte[] SealingKey => HMACSHA256.HashData(key, "seal"u8);
}
