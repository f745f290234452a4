using System.Globalization;

namespace Vorba.Writing.Templates;

/// <summary>A value as words, where no filter says otherwise.</summary>
internal static class TemplateText
{
    private const string PlainMoment = "%Y-%m-%d %H:%M:%S %z";

    public static string Of(TemplateValue value, RenderSettings settings) =>
        value switch
        {
            TemplateValue.Text text => text.Value,
            TemplateValue.Number number => number.Value.ToString("0.############################", CultureInfo.InvariantCulture),
            TemplateValue.Truth truth => truth.Value ? "true" : "false",
            TemplateValue.Amount amount => settings.Language.Money.Format(amount.Value),
            TemplateValue.Moment moment => Filters.Strftime.Format(Local(moment.Value, settings), PlainMoment, settings.Language.Calendar),
            TemplateValue.List list => OfAll(list, settings),
            _ => "",
        };

    public static DateTimeOffset Local(DateTimeOffset moment, RenderSettings settings) => TimeZoneInfo.ConvertTime(moment, settings.Zone);

    private static string OfAll(TemplateValue.List list, RenderSettings settings) =>
        Filters.ListFilters.Joined(list.Items, "", settings);
}
