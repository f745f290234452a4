using System.Globalization;

namespace Vorba.Vocabulary;

/// <summary>An amount in a currency (ISO 4217). Never added across currencies.</summary>
public readonly record struct Money(decimal Amount, string Currency)
{
    public static Money operator +(Money left, Money right) =>
        left.Currency == right.Currency
            ? left with { Amount = left.Amount + right.Amount }
            : throw new ArgumentException($"cannot add {right.Currency} to {left.Currency}");

    public static Money operator *(Money price, int quantity) => price with { Amount = price.Amount * quantity };

    public static Money Add(Money left, Money right) => left + right;

    public static Money Multiply(Money price, int quantity) => price * quantity;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount:0.00} {Currency}");
}
