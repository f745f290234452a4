namespace Vorba.Lab.Webhooks;

/// <summary>Where the app listens, and to what. The platform ends it after an hour of failures.</summary>
public sealed record Subscription(string? Url, string VerifyToken)
{
    /// <summary>Empty means every field.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    public bool IsVerified { get; init; }

    /// <summary>The Page left the app: nothing is told any more until it subscribes again.</summary>
    public bool IsEnded { get; init; }

    public bool Wants(string field) => Url is not null && !IsEnded && (Fields.Count == 0 || Fields.Contains(field));
}
