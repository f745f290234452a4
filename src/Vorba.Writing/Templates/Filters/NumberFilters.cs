using System.Globalization;
using Vorba.Vocabulary;

namespace Vorba.Writing.Templates.Filters;

/// <summary>Arithmetic. Money stays money; what is no number counts as zero; what cannot be computed is nothing.</summary>
internal static class NumberFilters
{
    private const int MostDecimals = 10;
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static decimal NumberOf(TemplateValue value) =>
        value switch
        {
            TemplateValue.Number number => number.Value,
            TemplateValue.Amount amount => amount.Value.Amount,
            TemplateValue.Text text when decimal.TryParse(text.Value.Trim(), Plain, CultureInfo.InvariantCulture, out var number) => number,
            _ => 0,
        };

    public static TemplateValue Plus(FilterInput input) => Compute(input, decimal.Add);

    public static TemplateValue Minus(FilterInput input) => Compute(input, decimal.Subtract);

    public static TemplateValue Times(FilterInput input) => Compute(input, decimal.Multiply);

    /// <summary>Two whole numbers give a whole number, rounded down, as Liquid has it; "2.0" instead of "2" asks for the fraction.</summary>
    public static TemplateValue DividedBy(FilterInput input) =>
        Compute(input, (left, right) => input.Value is not TemplateValue.Amount && IsWhole(left) && IsWhole(right) ? decimal.Floor(left / right) : left / right);

    public static TemplateValue Modulo(FilterInput input) =>
        Compute(input, (left, right) => ((left % right) + right) % right);

    public static TemplateValue Round(FilterInput input) =>
        Compute(input, (left, places) => decimal.Round(left, (int)Math.Clamp(places, 0, MostDecimals), MidpointRounding.AwayFromZero));

    public static TemplateValue Ceil(FilterInput input) => Compute(input, (left, _) => decimal.Ceiling(left));

    public static TemplateValue Floor(FilterInput input) => Compute(input, (left, _) => decimal.Floor(left));

    public static TemplateValue SizeOf(TemplateValue value) =>
        Lookup.Size(value) is TemplateValue.Number size ? size : TemplateValue.Of(0);

    private static bool IsWhole(decimal number) => number.Scale == 0;

    private static TemplateValue Compute(FilterInput input, Func<decimal, decimal, decimal> compute)
    {
        try
        {
            var result = compute(NumberOf(input.Value), input.NumberAt(0));
            return input.Value is TemplateValue.Amount { Value: var money }
                ? TemplateValue.Of(new Money(result, money.Currency))
                : TemplateValue.Of(result);
        }
        catch (ArithmeticException)
        {
            return TemplateValue.Nothing;
        }
    }
}
