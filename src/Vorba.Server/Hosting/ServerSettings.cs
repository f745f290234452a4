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

    public ConnectedShop? Shop(string? name) => Shops.FirstOrDefault(shop => shop.Settings.Name == name);

    /// <exception cref="SettingsException">Something is set that cannot be used; the sentence names it.</exception>
    public static ServerSettings Read(IConfiguration configuration)
    {
        var publicUrl = Address(configuration, "PublicUrl") ?? new Uri("http://localhost:5080");
        return new()
        {
            DataFolder = configuration["Data"] ?? "data",
            PublicUrl = publicUrl,
            Messenger = ReadMessenger(configuration.GetSection("Messenger")),
            Email = ReadEmail(configuration.GetSection("Smtp"), publicUrl),
            Shops = [.. configuration.GetSection("Shops").GetChildren().Select(ReadShop)],
            AdminPassword = configuration["Admin:Password"],
            ApiKey = configuration["Api:Key"],
        };
    }

    private static MessengerOptions ReadMessenger(IConfigurationSection section)
    {
        var options = new MessengerOptions();
        options.PageId = section["PageId"] ?? options.PageId;
        options.PageToken = section["PageToken"] ?? options.PageToken;
        options.AppId = section["AppId"] ?? options.AppId;
        options.AppSecret = section["AppSecret"] ?? options.AppSecret;
        options.VerifyToken = section["VerifyToken"] ?? options.VerifyToken;
        options.GraphUrl = Address(section, "GraphUrl") ?? options.GraphUrl;
        options.LinkUrl = Address(section, "LinkUrl") ?? options.LinkUrl;
        options.Version = section["Version"] ?? options.Version;
        return options;
    }

    private static EmailOptions ReadEmail(IConfigurationSection section, Uri publicUrl) => new()
    {
        SmtpUrl = Address(section, "Url"),
        From = section["From"] ?? string.Create(CultureInfo.InvariantCulture, $"shop@{publicUrl.Host}"),
        FromName = section["FromName"] ?? "",
    };

    private static ConnectedShop ReadShop(IConfigurationSection section)
    {
        var platform = section["Platform"] ?? "generic";
        return ShopPlatforms.ByName.TryGetValue(platform, out var shop)
            ? new(shop, new(section.Key.ToLowerInvariant(), section["Currency"] ?? "RON", section["Url"]), section["Secret"] ?? "")
            {
                DisplayName = section["Name"] ?? section.Key,
            }
            : throw new SettingsException($"Shops:{section.Key}:Platform is '{platform}'; known are {string.Join(", ", ShopPlatforms.ByName.Keys.Order())}");
    }

    private static Uri? Address(IConfiguration section, string key) =>
        section[key] is not { Length: > 0 } text ? null
            : Uri.TryCreate(text, UriKind.Absolute, out var address) ? address
            : throw new SettingsException($"{key} is no address: '{text}'");
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
