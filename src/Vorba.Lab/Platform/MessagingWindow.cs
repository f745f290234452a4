namespace Vorba.Lab.Platform;

/// <summary>How long after a person's act the Page may answer, as the platform counts it.</summary>
public static class MessagingWindow
{
    /// <summary>After any act that opens it, ordinary messages may go.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromHours(24);

    /// <summary>After a message of the person, a human or a survey may still go.</summary>
    public static readonly TimeSpan TaggedLength = TimeSpan.FromDays(7);
}
