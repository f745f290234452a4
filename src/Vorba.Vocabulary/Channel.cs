namespace Vorba.Vocabulary;

/// <summary>A way of reaching a contact.</summary>
public enum Channel
{
    Messenger,
    Email,
}

/// <summary>Where a contact is reached on a channel. Only the channel itself knows what the value means.</summary>
public sealed record Address(Channel Channel, string Value);
