using Vorba.Contacts;
using Vorba.Vocabulary;

namespace Vorba.Engine;

/// <summary>By what a contact may be known: an address, a cart, a customer, an order.</summary>
public sealed record IdentityKey(string Kind, string Value)
{
    internal const string ContactKind = "contact";

    /// <summary>A contact that is known already, by its own id.</summary>
    public static IdentityKey Known(ContactId contact) => new(ContactKind, contact.ToString());

    public static IdentityKey Cart(string shop, string token) => new("cart", $"{shop}/{token}");

    public static IdentityKey Customer(string shop, string id) => new("customer", $"{shop}/{id}");

    public static IdentityKey Order(string shop, string id) => new("order", $"{shop}/{id}");

    public static IdentityKey At(Address address) => new(address.Channel.ToString(), address.Value);
}

/// <summary>Something received from outside, verified and read, on its way to its contact.</summary>
public sealed record Incoming
{
    /// <summary>"shopify/demo", "messenger", "link".</summary>
    public required string Source { get; init; }

    public required string Topic { get; init; }

    /// <summary>The source's own id of the event; a second one with the same id is ignored.</summary>
    public string? ExternalId { get; init; }

    /// <summary>What was received, byte for byte.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Whom it concerns. More than one contact behind these keys is one person, and is joined.</summary>
    public IReadOnlyList<IdentityKey> Keys { get; init; } = [];

    /// <summary>What the contact step hears; absent for what is only kept.</summary>
    public Signal? Signal { get; init; }
}

/// <summary>What became of something received. It is durable once this is told.</summary>
public enum Admission
{
    Taken,

    /// <summary>Kept in the log; it concerns nobody.</summary>
    Kept,

    /// <summary>Heard before.</summary>
    Repeated,
}
