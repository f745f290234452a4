using Vorba.Lab.Shop.Products;

namespace Vorba.Lab.Shop.Carts;

/// <summary>One visitor's cart. Whoever holds its token holds the cart, so the token cannot be guessed.</summary>
public sealed record VisitorCart(string Token, DateTimeOffset CreatedAt, Language Language)
{
    public DateTimeOffset UpdatedAt { get; init; } = CreatedAt;

    public IReadOnlyList<CartItem> Items { get; init; } = [];

    /// <summary>Present from the moment the buyer left an e-mail.</summary>
    public Checkout? Checkout { get; init; }

    /// <summary>Present once the cart was bought; it cannot change any more.</summary>
    public string? OrderToken { get; init; }

    public bool IsOpen => OrderToken is null;

    public int Count => Items.Sum(item => item.Quantity);

    public int CountOf(Product product) => Items.FirstOrDefault(item => item.Product == product)?.Quantity ?? 0;

    /// <summary>With so many of the product in all; none takes the line out. A known line keeps its place.</summary>
    public VisitorCart With(Product product, int quantity)
    {
        var changed = CountOf(product) > 0
            ? Items.Select(item => item.Product == product ? item with { Quantity = quantity } : item)
            : Items.Append(new CartItem(product, quantity));
        return this with { Items = [.. changed.Where(item => item.Quantity > 0)] };
    }
}
