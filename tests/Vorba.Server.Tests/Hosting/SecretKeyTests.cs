using Vorba.Server.Hosting;

namespace Vorba.Server.Tests.Hosting;

public sealed class SecretKeyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("vorba-key-").FullName;

    private string KeyFile => Path.Combine(folder, "secret.key");

    [Fact]
    public void A_key_is_made_once_and_stays()
    {
        var signature = SecretKey.In(folder).Sign("link", "text");

        Assert.Equal(signature, SecretKey.In(folder).Sign("link", "text"));
        Assert.Matches("^[A-Za-z0-9_-]{22}$", signature);
    }

    [Fact]
    public void Only_its_owner_may_read_the_key()
    {
        SecretKey.In(folder);

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(KeyFile) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    public void A_key_that_was_cut_short_signs_nothing(int length)
    {
        File.WriteAllBytes(KeyFile, new byte[length]);

        Assert.Contains(KeyFile, Assert.Throws<SettingsException>(() => SecretKey.In(folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_fits_its_own_purpose_and_text_only()
    {
        var key = SecretKey.In(folder);
        var signature = key.Sign("link", "text");

        Assert.True(key.IsSigned("link", "text", signature));
        Assert.False(key.IsSigned("cart", "text", signature));
        Assert.False(key.IsSigned("link", "texts", signature));
        Assert.False(key.IsSigned("link", "text", signature[..^1]));
        Assert.False(key.IsSigned("link", "text", ""));
    }

    [Fact]
    public void What_is_sealed_is_opened_by_its_own_key_alone_and_only_unaltered()
    {
        var key = SecretKey.In(folder);
        var box = key.Seal("<key>Ana's cookies</key>");

        Assert.Equal("<key>Ana's cookies</key>", key.Open(box));
        Assert.DoesNotContain("Ana", System.Text.Encoding.UTF8.GetString(box), StringComparison.Ordinal);
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => new SecretKey(new byte[32]).Open(box));
        box[^1] ^= 1;
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => key.Open(box));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
