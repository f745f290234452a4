using System.Globalization;
using System.Text;
using Vorba.Writing.Languages;

namespace Vorba.Writing.Templates.Filters;

/// <summary>Writes a moment by Liquid's percent signs, with the names of the language. A sign it does not know stays as it is.</summary>
internal static class Strftime
{
    public static string Format(DateTimeOffset moment, string pattern, CalendarNames names)
    {
        var text = new StringBuilder();
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] != '%' || at + 1 == pattern.Length)
            {
                text.Append(pattern[at]);
                continue;
            }

            var flag = pattern[at + 1] is '-' or '_' or '^' or '0' && at + 2 < pattern.Length ? pattern[at + 1] : '\0';
            var sign = pattern[at + (flag == '\0' ? 1 : 2)];
            var start = at;
            at += flag == '\0' ? 1 : 2;
            text.Append(Number(moment, sign) is { } number ? Padded(number, flag)
                : Words(moment, sign, names) is { } words ? flag == '^' ? words.ToUpperInvariant() : words
                : pattern[start..(at + 1)]);
        }

        return text.ToString();
    }

    private static (int Value, int Width, char Pad)? Number(DateTimeOffset moment, char sign) =>
        sign switch
        {
            'd' => (moment.Day, 2, '0'),
            'e' => (moment.Day, 2, ' '),
            'm' => (moment.Month, 2, '0'),
            'y' => (moment.Year % 100, 2, '0'),
            'Y' => (moment.Year, 4, '0'),
            'j' => (moment.DayOfYear, 3, '0'),
            'H' => (moment.Hour, 2, '0'),
            'k' => (moment.Hour, 2, ' '),
            'I' => (Twelve(moment), 2, '0'),
            'l' => (Twelve(moment), 2, ' '),
            'M' => (moment.Minute, 2, '0'),
            'S' => (moment.Second, 2, '0'),
            'L' => (moment.Millisecond, 3, '0'),
            'u' => (moment.DayOfWeek is DayOfWeek.Sunday ? 7 : (int)moment.DayOfWeek, 1, '0'),
            'w' => ((int)moment.DayOfWeek, 1, '0'),
            _ => null,
        };

    private static string? Words(DateTimeOffset moment, char sign, CalendarNames names) =>
        sign switch
        {
            'B' => names.Months[moment.Month - 1],
            'b' or 'h' => names.ShortMonths[moment.Month - 1],
            'A' => names.Days[(int)moment.DayOfWeek],
            'a' => names.ShortDays[(int)moment.DayOfWeek],
            'p' => moment.Hour < 12 ? "AM" : "PM",
            'P' => moment.Hour < 12 ? "am" : "pm",
            's' => moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            'F' => Format(moment, "%Y-%m-%d", names),
            'T' or 'X' => Format(moment, "%H:%M:%S", names),
            'R' => Format(moment, "%H:%M", names),
            'D' => Format(moment, "%m/%d/%y", names),
            'z' => moment.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal),
            '%' => "%",
            'n' => "\n",
            't' => "\t",
            _ => null,
        };

    private static int Twelve(DateTimeOffset moment) => (moment.Hour + 11) % 12 + 1;

    private static string Padded((int Value, int Width, char Pad) number, char flag)
    {
        var digits = number.Value.ToString(CultureInfo.InvariantCulture);
        return flag switch
        {
            '-' => digits,
            '_' => digits.PadLeft(number.Width, ' '),
            '0' => digits.PadLeft(number.Width, '0'),
            _ => digits.PadLeft(number.Width, number.Pad),
        };
    }
}
