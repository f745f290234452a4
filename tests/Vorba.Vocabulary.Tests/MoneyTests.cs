using CsCheck;

namespace Vorba.Vocabulary.Tests;

public sealed class MoneyTests
{
    private static readonly Gen<Money> Lei = Gen.Int[0, 10_000_000].Select(bani => new Money(bani / 100m, "RON"));

    [Fact]
    public void Amounts_of_one_currency_add_up_exactly() =>
        Gen.Select(Lei, Lei).Sample((one, other) => one + other == other + one && (one + other).Amount == one.Amount + other.Amount);

    [Fact]
    public void Amounts_of_different_currencies_are_never_added() =>
        Assert.Throws<ArgumentException>(() => new Money(1, "RON") + new Money(1, "EUR"));

    [Fact]
    public void A_price_times_a_quantity_is_the_price_that_often() =>
        Gen.Select(Lei, Gen.Int[1, 9]).Sample((price, quantity) =>
            price * quantity == Enumerable.Repeat(price, quantity).Aggregate((sum, each) => sum + each));

    [Fact]
    public void Money_reads_the_same_on_every_machine() => Assert.Equal("1234.50 RON", new Money(1234.5m, "RON").ToString());
}
