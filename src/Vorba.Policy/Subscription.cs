using Vorba.Vocabulary;

namespace Vorba.Policy;

/// <summary>The standing consent for a channel: given at a moment, by a source, until it is withdrawn.</summary>
public sealed record Subscription(Channel Channel, DateTimeOffset Since, string Source)
{
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>By what it was withdrawn: an act of the contact, or what the shop told.</summary>
    public string? EndedBy { get; init; }

    public bool IsStanding => EndedAt is null;

    /// <summary>False where a no was heard before any yes.</summary>
    public bool WasGiven => EndedAt is null || Since < EndedAt;
}
