using Vorba.Contacts;
using Vorba.Vocabulary;

namespace Vorba.Engine;

/// <summary>Makes the words of a claimed send for its contact, fitted to the channel, its links tracked. Pure.</summary>
public delegate Composed Compose(Contact contact, Send send);

/// <summary>A message ready to leave, and where each of its tracked links leads. Without a message there is nothing to say.</summary>
public sealed record Composed(Message? Message, IReadOnlyList<TrackedLink> Links)
{
    /// <summary>Opens the contact's way out of e-mails.</summary>
    public Uri? Unsubscribe { get; init; }

    public static readonly Composed Nothing = new(null, []);
}

/// <summary>A link of ours that counts and then leads to its target.</summary>
public sealed record TrackedLink(string Token, string Target);
