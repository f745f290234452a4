using Vorba.Server.Hosting;

namespace Vorba.Server.Connect;

/// <summary>What is connected, as the screens may show it: names and addresses, never a secret.</summary>
public sealed record ConnectionSettings
{
    public string? PageId { get; init; }

    public string? PageName { get; init; }

    public string? GraphUrl { get; init; }

    public string? SmtpHost { get; init; }

    /// <summary>Where this server is reached from outside; webhook addresses are shown with it.</summary>
    public string? PublicUrl { get; init; }

    public string MessengerWebhookPath { get; init; } = "/webhooks/messenger";

    public IReadOnlyList<ShopConnection> Shops { get; init; } = [];

    public static ConnectionSettings Of(ServerSettings settings) => new()
    {
        PageId = settings.Messenger.PageToken.Length > 0 ? settings.Messenger.PageId : null,
        GraphUrl = settings.Messenger.GraphUrl.AbsoluteUri,
        SmtpHost = settings.Email.SmtpUrl?.Host,
        PublicUrl = settings.PublicUrl.AbsoluteUri,
        Shops = [.. settings.Shops.Select(Shop)],
    };

    private static ShopConnection Shop(ConnectedShop shop) =>
        new(shop.DisplayName, shop.Platform.Platform, Path(shop)) { Source = $"{shop.Platform.Platform}/{shop.Settings.Name}" };

    private static string Path(ConnectedShop shop) =>
        shop.Platform.Platform is "generic" ? "/api/v1/events" : $"/webhooks/{shop.Platform.Platform}/{shop.Settings.Name}";
}

/// <summary>A connected shop. Source is the word under which its events are kept.</summary>
public sealed record ShopConnection(string Name, string Platform, string WebhookPath)
{
    public string Source { get; init; } = $"{Platform}/{Name}";
}
