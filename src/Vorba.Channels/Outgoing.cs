using Vorba.Vocabulary;

namespace Vorba.Channels;

/// <summary>A message composed for one contact, ready to go: no placeholder is left in it.</summary>
public sealed record Outgoing(SendId Id, Address To, Message Message, Purpose Purpose)
{
    /// <summary>BCP 47; the language of the few words a channel adds itself.</summary>
    public string? Locale { get; init; }

    public string? ToName { get; init; }

    /// <summary>Where the contact ends what this channel sends; told in every e-mail that has one.</summary>
    public Uri? Unsubscribe { get; init; }
}
