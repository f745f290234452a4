using System.Globalization;

namespace Vorba.Writing.Languages;

/// <summary>One comparison: an operand, perhaps its remainder, and the numbers it is or is not among.</summary>
internal sealed record PluralRelation(char Operand, int Modulus, bool Negated, IReadOnlyList<(decimal From, decimal To)> Numbers)
{
    public static PluralRelation? Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var modulus = 0;
        if (words is [var operand, "%", var divisor, .. var end] && int.TryParse(divisor, CultureInfo.InvariantCulture, out modulus) && modulus > 0)
        {
            words = [operand, .. end];
        }

        return words is [[var letter and ('n' or 'i' or 'v' or 'f')], "=" or "!=", var numbers] && Numerals(numbers) is { } list
            ? new(letter, modulus, words[1] == "!=", list)
            : null;
    }

    public bool Holds(decimal value)
    {
        var operand = Operand switch
        {
            'i' => decimal.Truncate(value),
            'v' => Plain(value).Scale,
            'f' => Fraction(value),
            _ => value,
        };
        var left = Modulus > 0 ? operand % Modulus : operand;
        return Numbers.Any(range => range.From <= left && left <= range.To && (range.From == range.To || left == decimal.Truncate(left))) != Negated;
    }

    /// <summary>Without the zeros at the end, because nobody reads "2.00 products".</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    private static decimal Fraction(decimal value)
    {
        var shown = Plain(value);
        var fraction = shown - decimal.Truncate(shown);
        for (var place = 0; place < shown.Scale; place++)
        {
            fraction *= 10;
        }

        return fraction;
    }

    private static List<(decimal From, decimal To)>? Numerals(string text)
    {
        var ranges = new List<(decimal From, decimal To)>();
        foreach (var part in text.Split(','))
        {
            var ends = part.Split("..");
            if (!decimal.TryParse(ends[0], CultureInfo.InvariantCulture, out var from) || !decimal.TryParse(ends[^1], CultureInfo.InvariantCulture, out var to))
            {
                return null;
            }

            ranges.Add((from, to));
        }

        return ranges;
    }
}
