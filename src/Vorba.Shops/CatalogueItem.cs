using Vorba.Vocabulary;

namespace Vorba.Shops;

/// <summary>A product as the shop last told of it. One that is gone keeps only its name, so that it is shown to nobody.</summary>
public sealed record CatalogueItem(string Shop, string ProductId, string Title)
{
    /// <summary>The lowest price among its variants.</summary>
    public Money? Price { get; init; }

    public string? Picture { get; init; }

    public string? Url { get; init; }

    /// <summary>Absent where the shop does not count its stock.</summary>
    public bool? InStock { get; init; }

    /// <summary>The shop's own kinds and tags for it.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Deleted, archived or not published.</summary>
    public bool IsGone { get; init; }
}
