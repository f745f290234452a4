using System.Collections.Frozen;
using System.Globalization;
using Vorba.Vocabulary;

namespace Vorba.Writing.Languages;

/// <summary>How a language writes money: its marks, and for each currency a pattern in which "#" is the amount and "@" the code.</summary>
public sealed record MoneyFormat(string DecimalMark, string GroupMark, string Pattern, FrozenDictionary<string, string> Patterns)
{
    private static readonly FrozenSet<string> WithoutCents = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF");

    private static readonly FrozenSet<string> WithThousandths = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND");

    public string Format(Money money)
    {
        var code = money.Currency ?? "";
        var places = WithoutCents.Contains(code) ? 0 : WithThousandths.Contains(code) ? 3 : 2;
        var rounded = decimal.Round(money.Amount, places, MidpointRounding.AwayFromZero);
        var amount = decimal.Abs(rounded).ToString("N" + places, Marks());
        var text = Patterns.GetValueOrDefault(code, Pattern)
            .Replace("#", amount, StringComparison.Ordinal)
            .Replace("@", code, StringComparison.Ordinal);
        return rounded < 0 ? "-" + text : text;
    }

    private NumberFormatInfo Marks() =>
        new() { NumberDecimalSeparator = DecimalMark, NumberGroupSeparator = GroupMark, NumberGroupSizes = [3] };
}
