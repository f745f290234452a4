using Vorba.Vocabulary;

namespace Vorba.Shops;

/// <summary>What a webhook turned out to be. Only <see cref="Unreadable"/> is refused; all else is acknowledged.</summary>
public abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>The event's own name where the body gives one; it goes before the envelope's.</summary>
    public string? ExternalId { get; init; }

    /// <summary>What the body says it is about, where the headers do not.</summary>
    public string? Topic { get; init; }

    /// <summary>Something happened that journeys may hang on.</summary>
    public sealed record Understood(ShopEvent Event) : Reading;

    /// <summary>The shop told of its goods.</summary>
    public sealed record Learned(IReadOnlyList<CatalogueItem> Items) : Reading;

    /// <summary>Well, but nothing to us.</summary>
    public sealed record Kept(string Why) : Reading;

    /// <summary>Not what was agreed; the sentence says why, for whoever sent it.</summary>
    public sealed record Unreadable(string Why) : Reading;
}
