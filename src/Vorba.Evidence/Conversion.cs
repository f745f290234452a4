using Vorba.Vocabulary;

namespace Vorba.Evidence;

/// <summary>An order, as a thing that a send may have brought about.</summary>
public sealed record Conversion(ContactId Contact, Money Amount, DateTimeOffset PlacedAt)
{
    /// <summary>A cancelled order earns nobody anything.</summary>
    public DateTimeOffset? CancelledAt { get; init; }
}
