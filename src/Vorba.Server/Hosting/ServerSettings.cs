using System.Globalization;
using Vorba.Channels.Email;
using Vorba.Channels.Messenger;
using Vorba.Shops;

namespace Vorba.Server.Hosting;

/// <summary>Everything a server is told from outside: file, environment (VORBA__SECTION__KEY), arguments.</summary>
public sealed record ServerSettings
{
    public required string DataFolder { get; init; }

    /// <summary>Where people's browsers and phones find this server.</summary>
    public required Uri PublicUrl { get; init; }

    public MessengerOptions Messenger { get; init; } = new();

    public EmailOptions Email { get; init; } = new();

    public IReadOnlyList<ConnectedShop> Shops { get; init; } = [];

    public string? AdminPassword { get; init; }

    public string? ApiKey { get; init; }

    /// <summary>The SQLite file; vorba.db in the data folder where nothing is said.</summary>
    public string? DatabaseFile { get; init; }

    public string DatabasePath => DatabaseFile ?? Path.Combine(DataFolder, "vorba.db");

    public ConnectedShop? Shop(string? name) =>
        Shops.FirstOrDefault(shop => string.Equals(shop.Settings.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="SettingsException">Something is set that cannot be used; the sentence names it.</exception>
    public static ServerSettings Read(IConfiguration configuration)
    {
        var publicUrl = AsFolder(configuration.Address("PublicUrl", Setting.Web) ?? new Uri("http://localhost:5080"));
        return new()
        {
            DataFolder = configuration.Text("Data") ?? "data",
            PublicUrl = publicUrl,
            Messenger = ReadMessenger(configuration.GetSection("Messenger")),
            Email = ReadEmail(configuration.GetSection("Smtp"), publicUrl),
            Shops = [.. configuration.GetSection("Shops").GetChildren().Select(ReadShop)],
            AdminPassword = configuration.Text("Admin:Password"),
            ApiKey = configuration.Text("Api:Key"),
        };
    }

    private static MessengerOptions ReadMessenger(IConfigurationSection section)
    {
        var options = new MessengerOptions();
        options.PageId = section.Text("PageId") ?? options.PageId;
        options.PageToken = section.Text("PageToken") ?? options.PageToken;
        options.AppId = section.Text("AppId") ?? options.AppId;
        options.AppSecret = section.Text("AppSecret") ?? options.AppSecret;
        options.VerifyToken = section.Text("VerifyToken") ?? options.VerifyToken;
        options.GraphUrl = section.Address("GraphUrl", Setting.Web) ?? options.GraphUrl;
        options.LinkUrl = section.Address("LinkUrl", Setting.Web) ?? options.LinkUrl;
        options.Version = section.Text("Version") ?? options.Version;
        return options;
    }

    private static EmailOptions ReadEmail(IConfigurationSection section, Uri publicUrl) => new()
    {
        SmtpUrl = section.Address("Url", "smtp", "smtps"),
        From = section.Text("From") ?? string.Create(CultureInfo.InvariantCulture, $"shop@{publicUrl.Host}"),
        FromName = section.Text("FromName") ?? "",
    };

    private static ConnectedShop ReadShop(IConfigurationSection section)
    {
        var platform = section.Text("Platform") ?? "generic";
        return ShopPlatforms.ByName.TryGetValue(platform, out var shop)
            ? new(shop, new(section.Key.ToLowerInvariant(), Currency(section), section.Address("Url", Setting.Web)?.OriginalString), section.Text("Secret") ?? "")
            {
                DisplayName = section.Text("Name") ?? section.Key,
            }
            : throw new SettingsException($"{section.PathOf("Platform")} is '{platform}'; known are {string.Join(", ", ShopPlatforms.ByName.Keys.Order())}");
    }

    private static string Currency(IConfigurationSection section) =>
        (section.Text("Currency") ?? "RON").ToUpperInvariant() is { Length: 3 } currency && currency.All(char.IsAsciiLetterUpper)
            ? currency
            : throw new SettingsException($"{section.PathOf("Currency")} must be three letters of ISO 4217: '{section.Text("Currency")}'");

    /// <summary>Addresses below it are made by putting a path behind it; without the slash its own last part would go.</summary>
    private static Uri AsFolder(Uri address) => new($"{address.GetLeftPart(UriPartial.Path).TrimEnd('/')}/");
}

/// <summary>A shop that may send us its events, and the secret by which we know it.</summary>
public sealed record ConnectedShop(IShop Platform, ShopSettings Settings, string Secret)
{
    /// <summary>What customers call it.</summary>
    public string DisplayName { get; init; } = Settings.Name;

    public override string ToString() => $"{Settings.Name} ({Platform.Platform})";
}

/// <summary>A setting that cannot be used.</summary>
public sealed class SettingsException(string message) : Exception(message);
