namespace Vorba.Channels.Messenger;

/// <summary>The shop's page and app on the Messenger Platform, as the shop's owner finds them on Meta's screens.</summary>
public sealed record MessengerOptions
{
    public string PageId { get; set; } = "";

    public string PageToken { get; set; } = "";

    public string AppId { get; set; } = "";

    public string AppSecret { get; set; } = "";

    public string VerifyToken { get; set; } = "";

    /// <summary>Meta's Graph, or the Lab's.</summary>
    public Uri GraphUrl { get; set; } = new("https://graph.facebook.com");

    public string Version { get; set; } = "v25.0";

    /// <summary>Where links into the conversation begin.</summary>
    public Uri LinkUrl { get; set; } = new("https://m.me");

    /// <summary>Neither a token nor a secret belongs in a log.</summary>
    public override string ToString() => $"page {PageId} at {GraphUrl}";
}
