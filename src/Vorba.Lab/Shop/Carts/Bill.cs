using Vorba.Lab.Shop.Products;
using Vorba.Vocabulary;

namespace Vorba.Lab.Shop.Carts;

/// <summary>What items cost with a coupon. The discount is rounded once, on the whole, and then dealt out to the lines.</summary>
public sealed record Bill(IReadOnlyList<CartItem> Items, Coupon? Coupon)
{
    public Money Subtotal => Items.Aggregate(Of(0), (sum, item) => sum + item.Cost);

    public Money Discount => Of(Rounded(Subtotal.Amount * (Coupon?.Percent ?? 0) / 100));

    public Money Total => Of(Subtotal.Amount - Discount.Amount);

    /// <summary>Each line's share of the discount, in the order of the lines. The shares add up to the discount exactly.</summary>
    public IReadOnlyList<Money> DiscountByLine
    {
        get
        {
            var (subtotal, discount) = (Subtotal.Amount, Discount.Amount);
            var (reached, dealt) = (0m, 0m);
            return [.. Items.Select(Share)];

            Money Share(CartItem item)
            {
                reached += item.Cost.Amount;
                var share = (subtotal == 0 ? 0 : Rounded(discount * reached / subtotal)) - dealt;
                dealt += share;
                return Of(share);
            }
        }
    }

    private static Money Of(decimal amount) => new(amount, Product.Currency);

    private static decimal Rounded(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
}
