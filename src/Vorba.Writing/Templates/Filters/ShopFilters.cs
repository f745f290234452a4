using System.Globalization;

namespace Vorba.Writing.Templates.Filters;

/// <summary>Filters that speak the shop's language: dates, money and plurals.</summary>
internal static class ShopFilters
{
    private const string PlainDate = "%-d %B %Y";

    /// <summary>Exact forms only: a looser reading would fill in today's date and so ask the clock.</summary>
    private static readonly string[] Moments =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss zzz",
    ];

    /// <summary>A moment, or a text in ISO 8601; what is neither stays as it is. There is no "now": the clock is not ours.</summary>
    public static TemplateValue Date(FilterInput input)
    {
        var moment = input.Value switch
        {
            TemplateValue.Moment { Value: var value } => value,
            TemplateValue.Text { Value: var text } => Parse(text),
            _ => null,
        };
        return moment is { } found
            ? TemplateValue.Of(Strftime.Format(TemplateText.Local(found, input.Settings), input.TextAt(0, PlainDate), input.Settings.Language.Calendar))
            : input.Value;
    }

    public static TemplateValue Money(FilterInput input) =>
        input.Value switch
        {
            TemplateValue.Amount { Value: var money } => TemplateValue.Of(input.Settings.Language.Money.Format(money)),
            TemplateValue.Number { Value: var number } => TemplateValue.Of(input.Settings.Language.Money.Format(new(number, input.Settings.Currency))),
            TemplateValue.Text { Value: var text } when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) =>
                TemplateValue.Of(input.Settings.Language.Money.Format(new(number, input.Settings.Currency))),
            _ => TemplateValue.Nothing,
        };

    /// <summary>
    /// The form of a word that goes with a number, in the order of the language's own forms: English one and other, Romanian
    /// one, few and other. With fewer words than forms the last serves for the rest.
    /// </summary>
    public static TemplateValue Plural(FilterInput input)
    {
        var (form, isLast) = input.Settings.Language.Plurals.FormOf(NumberFilters.NumberOf(input.Value));
        return input.Arguments[isLast ? input.Arguments.Count - 1 : Math.Min(form, input.Arguments.Count - 1)];
    }

    private static DateTimeOffset? Parse(string text) =>
        DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
}
