using Vorba.Server.Hosting;

namespace Vorba.Server.Tests.Hosting;

public sealed class ServerSettingsTests
{
    [Fact]
    public void Everything_can_be_set_by_environment_alone()
    {
        var settings = ServerSettings.Read(Environment(new()
        {
            ["Messenger__PageId"] = "1",
            ["Messenger__PageToken"] = "page-token",
            ["Messenger__AppId"] = "2",
            ["Messenger__AppSecret"] = "app-secret",
            ["Messenger__VerifyToken"] = "verify",
            ["Messenger__GraphUrl"] = "http://localhost:5090",
            ["Shops__Ceas__Platform"] = "shopify",
            ["Shops__Ceas__Secret"] = "shop-secret",
            ["Shops__Ceas__Url"] = "https://ceas.example",
            ["Shops__Ceas__Currency"] = "eur",
            ["Smtp__Url"] = "smtp://localhost:2525",
            ["Admin__Password"] = "a calm walk by the river",
            ["Api__Key"] = "key",
            ["PublicUrl"] = "https://vorba.example",
        }));

        Assert.Equal(
            new("1", "page-token", "2", "app-secret", "verify", new Uri("http://localhost:5090")),
            (settings.Messenger.PageId, settings.Messenger.PageToken, settings.Messenger.AppId,
                settings.Messenger.AppSecret, settings.Messenger.VerifyToken, settings.Messenger.GraphUrl));
        var shop = Assert.Single(settings.Shops);
        Assert.Equal(("shopify", "ceas", "shop-secret", "EUR"), (shop.Platform.Platform, shop.Settings.Name, shop.Secret, shop.Settings.Currency));
        Assert.Equal(("a calm walk by the river", "key"), (settings.AdminPassword, settings.ApiKey));
        Assert.Equal((new("https://vorba.example"), new Uri("smtp://localhost:2525")), (settings.PublicUrl, settings.Email.SmtpUrl));
    }

    [Fact]
    public void With_nothing_set_there_is_a_server_at_home()
    {
        var settings = ServerSettings.Read(Configuration([]));

        Assert.Equal(new Uri("http://localhost:5080"), settings.PublicUrl);
        Assert.Equal(Path.Combine("data", "vorba.db"), settings.DatabasePath);
        Assert.Empty(settings.Shops);
    }

    [Theory]
    [InlineData("PublicUrl", "vorba.example")]
    [InlineData("PublicUrl", "/vorba")]
    [InlineData("PublicUrl", "localhost:5080")]
    [InlineData("PublicUrl", "ftp://vorba.example")]
    [InlineData("Messenger:GraphUrl", "graph")]
    [InlineData("Messenger:GraphUrl", "/v25.0")]
    [InlineData("Messenger:LinkUrl", "m.me")]
    [InlineData("Smtp:Url", "mail.example")]
    [InlineData("Smtp:Url", "https://mail.example")]
    [InlineData("Shops:Ceas:Platform", "magento")]
    [InlineData("Shops:Ceas:Url", "ceas.example")]
    [InlineData("Shops:Ceas:Currency", "lei vechi")]
    public void What_cannot_be_used_is_named_by_its_key(string key, string value)
    {
        var unusable = Assert.Throws<SettingsException>(() => ServerSettings.Read(Configuration(new() { ["Shops:Ceas:Secret"] = "s", [key] = value })));

        Assert.Contains(key, unusable.Message, StringComparison.Ordinal);
        Assert.Contains(value, unusable.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_in_an_address_that_cannot_be_used_is_not_repeated()
    {
        var unusable = Assert.Throws<SettingsException>(() => ServerSettings.Read(Configuration(new() { ["Smtp:Url"] = "imap://ana:very-secret@mail.example" })));

        Assert.DoesNotContain("very-secret", unusable.Message, StringComparison.Ordinal);
        Assert.Contains("Smtp:Url", unusable.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_set_to_nothing_counts_as_not_set(string? nothing)
    {
        var settings = ServerSettings.Read(Configuration(new()
        {
            ["PublicUrl"] = nothing, ["Smtp:From"] = nothing, ["Messenger:Version"] = nothing, ["Data"] = nothing, ["Shops:Ceas:Platform"] = nothing,
            ["Shops:Ceas:Currency"] = nothing, ["Shops:Ceas:Url"] = nothing, ["Shops:Ceas:Secret"] = "s",
        }));

        Assert.Equal(("v25.0", "data", "shop@localhost"), (settings.Messenger.Version, settings.DataFolder, settings.Email.From));
        Assert.Equal(("generic", "RON", null), (settings.Shops[0].Platform.Platform, settings.Shops[0].Settings.Currency, settings.Shops[0].Settings.StorefrontUrl));
    }

    [Theory]
    [InlineData("https://example.com/vorba", "https://example.com/vorba/r/token")]
    [InlineData("https://example.com/vorba/", "https://example.com/vorba/r/token")]
    [InlineData("https://example.com", "https://example.com/r/token")]
    public void A_server_below_a_path_keeps_its_path_in_links(string publicUrl, string link) =>
        Assert.Equal(new Uri(link), new Uri(ServerSettings.Read(Configuration(new() { ["PublicUrl"] = publicUrl })).PublicUrl, "r/token"));

    [Fact]
    public void A_shop_says_no_secret_of_itself()
    {
        var settings = ServerSettings.Read(Configuration(new() { ["Shops:Ceas:Platform"] = "shopify", ["Shops:Ceas:Secret"] = "shop-secret" }));

        Assert.DoesNotContain("shop-secret", $"{settings.Shops[0]}", StringComparison.Ordinal);
    }

    private static IConfiguration Environment(Dictionary<string, string> variables)
    {
        foreach (var (name, value) in variables)
        {
            System.Environment.SetEnvironmentVariable($"VORBA__{name}", value);
        }

        var read = new ConfigurationBuilder().AddEnvironmentVariables("VORBA__").Build();
        foreach (var name in variables.Keys)
        {
            System.Environment.SetEnvironmentVariable($"VORBA__{name}", null);
        }

        return read;
    }

    private static IConfiguration Configuration(Dictionary<string, string?> values) => new ConfigurationBuilder().AddInMemoryCollection(values).Build();
}
