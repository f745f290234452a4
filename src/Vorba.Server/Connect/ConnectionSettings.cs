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
}

/// <summary>A connected shop. Source is the word under which its events are kept.</summary>
public sealed record ShopConnection(string Name, string Platform, string WebhookPath)
{
    public string Source { get; init; } = Name;
}
