namespace Vorba.Policy;

/// <summary>The 24 hours after a contact's last qualifying act, in which a shop may also promote.</summary>
public readonly record struct MessagingWindow(DateTimeOffset OpenedAt)
{
    public static readonly TimeSpan Length = TimeSpan.FromHours(24);

    public DateTimeOffset ClosesAt => OpenedAt + Length;

    public bool IsOpen(DateTimeOffset now) => OpenedAt <= now && now < ClosesAt;
}
