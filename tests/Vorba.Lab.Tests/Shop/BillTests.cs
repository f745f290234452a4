using CsCheck;
using Vorba.Lab.Shop.Carts;
using Vorba.Lab.Shop.Pages;
using Vorba.Lab.Shop.Products;
using Vorba.Vocabulary;

namespace Vorba.Lab.Tests.Shop;

public sealed class BillTests
{
    private static readonly Product Mug = Catalogue.Load().Find("home-cana")!;
    private static readonly Coupon Tenth = new("MESSENGER10", 10);

    [Fact]
    public void A_coupon_takes_its_percentage_off_the_whole()
    {
        var bill = new Bill([new(Mug, 3)], Tenth);

        Assert.Equal(new Money(177m, "RON"), bill.Subtotal);
        Assert.Equal(new Money(17.70m, "RON"), bill.Discount);
        Assert.Equal(new Money(159.30m, "RON"), bill.Total);
    }

    [Fact]
    public void Half_a_ban_is_rounded_for_the_buyer() =>
        Assert.Equal(0.02m, new Bill([new(Mug with { Price = 0.15m }, 1)], Tenth).Discount.Amount);

    [Fact]
    public void Without_a_coupon_the_total_is_the_subtotal()
    {
        var bill = new Bill([new(Mug, 2)], Coupon: null);

        Assert.Equal(0m, bill.Discount.Amount);
        Assert.Equal(bill.Subtotal, bill.Total);
    }

    [Fact]
    public void The_shares_of_the_lines_add_up_to_the_discount_and_none_exceeds_its_line() =>
        Gen.Select(Gen.Select(Gen.Int[1, 99_999], Gen.Int[1, CartItem.Most]).Array[1, 12], Gen.Int[0, 100]).Sample((lines, percent) =>
        {
            var items = lines.Select(line => new CartItem(Mug with { Price = line.Item1 / 100m }, line.Item2)).ToArray();
            var bill = new Bill(items, new("ANY", percent));

            Assert.Equal(bill.Discount.Amount, bill.DiscountByLine.Sum(share => share.Amount));
            Assert.All(items.Zip(bill.DiscountByLine), line => Assert.InRange(line.Second.Amount, 0m, line.First.Cost.Amount + 0.01m));
            Assert.InRange(bill.Total.Amount, 0m, bill.Subtotal.Amount);
        });

    [Theory]
    [InlineData(Language.English, "1,249.50 lei")]
    [InlineData(Language.Romanian, "1.249,50 lei")]
    public void Amounts_are_written_as_the_visitor_writes_them(Language language, string shown) =>
        Assert.Equal(shown, Prices.Show(new(1249.5m, "RON"), language));
}
