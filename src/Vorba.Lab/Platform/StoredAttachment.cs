namespace Vorba.Lab.Platform;

/// <summary>A picture, video or file the Page stored for later sends; it can be named for 90 days.</summary>
public sealed record StoredAttachment(string Id, string Type, string Url, DateTimeOffset At)
{
    public static readonly TimeSpan Keeps = TimeSpan.FromDays(90);

    public bool IsUsable(DateTimeOffset now) => now < At + Keeps;
}
