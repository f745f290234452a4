using System.Globalization;

namespace Vorba.Writing.Languages;

/// <summary>Which form of a word goes with a number, by rules in the notation of Unicode's CLDR: "v != 0 or n % 100 = 2..19".</summary>
public sealed class PluralRules
{
    private readonly IReadOnlyList<Form> forms;

    private PluralRules(IReadOnlyList<Form> forms) => this.forms = forms;

    /// <summary>The names of the forms in order; "other" is the last and goes with all that no rule names.</summary>
    public IReadOnlyList<string> Names => [.. forms.Select(form => form.Name), "other"];

    /// <returns>Absent where a rule is not understood.</returns>
    public static PluralRules? Parse(IEnumerable<(string Name, string Rule)> rules)
    {
        var read = rules.Select(rule => new Form(rule.Name, [.. rule.Rule.Split(" or ").Select(part => part.Split(" and ").Select(Relation.Parse).ToArray())])).ToArray();
        return Array.TrueForAll(read, form => form.Alternatives.All(all => all.All(relation => relation is not null))) ? new(read) : null;
    }

    /// <returns>The form's place in the order, and whether it is the last.</returns>
    public (int Index, bool IsLast) FormOf(decimal number)
    {
        var value = Math.Abs(number);
        for (var index = 0; index < forms.Count; index++)
        {
            if (forms[index].Alternatives.Any(all => all.All(relation => relation!.Holds(value))))
            {
                return (index, false);
            }
        }

        return (forms.Count, true);
    }

    private sealed record Form(string Name, IReadOnlyList<Relation?[]> Alternatives);

    /// <summary>One comparison: an operand, perhaps its remainder, and the numbers it is or is not among.</summary>
    private sealed record Relation(char Operand, int Modulus, bool Negated, IReadOnlyList<(decimal From, decimal To)> Numbers)
    {
        public static Relation? Parse(string text)
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
}
