namespace Vorba.Lab.Shop.Carts;

/// <summary>What became of a wish to change a cart.</summary>
public abstract record CartAnswer
{
    private CartAnswer()
    {
    }

    public sealed record Changed(VisitorCart Cart) : CartAnswer;

    /// <summary>More of one piece than the shop sells to one buyer; the cart stays as it was.</summary>
    public sealed record TooMany : CartAnswer;

    /// <summary>Not a number of pieces; the cart stays as it was.</summary>
    public sealed record NotAQuantity : CartAnswer;
}
