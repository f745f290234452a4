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

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
