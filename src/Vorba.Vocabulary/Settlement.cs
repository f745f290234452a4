namespace Vorba.Vocabulary;

/// <summary>How an attempted send ended, as far as the channel can tell.</summary>
public abstract record Settlement
{
    private Settlement()
    {
    }

    /// <summary>Accepted by the channel; the channel's own ids of the messages it made of it.</summary>
    public sealed record Sent(IReadOnlyList<string> MessageIds) : Settlement;

    /// <summary>Not accepted. Permanent: never again for this send. Otherwise once more, later.</summary>
    public sealed record Failed(string Reason, bool IsPermanent) : Settlement
    {
        /// <summary>The contact cannot be reached on this channel now: blocked, deactivated, no such mailbox.</summary>
        public bool IsUnreachable { get; init; }
    }

    /// <summary>The answer was lost: it may have arrived, so it is never repeated blindly.</summary>
    public sealed record Unknown(string Reason) : Settlement;
}
