using Vorba.Vocabulary;

namespace Vorba.Server.Reports;

/// <summary>The credited revenue of one currency, day by day, days without any included.</summary>
public sealed record RevenueDays(string Currency, IReadOnlyList<(DateOnly Day, decimal Amount)> Days)
{
    public decimal Highest => Days.Max(day => day.Amount);

    public Money Total => new(Days.Sum(day => day.Amount), Currency);

    /// <returns>A series for each currency, the largest first.</returns>
    public static IReadOnlyList<RevenueDays> Of(Report report, Func<DateTimeOffset, DateOnly> dateOf)
    {
        var (first, last) = (dateOf(report.From), dateOf(report.To));
        DateOnly[] days = [.. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays)];
        return [.. report.Orders.GroupBy(order => order.Credit.Amount.Currency)
            .Select(orders => Series(orders.Key, orders.ToLookup(order => dateOf(order.Credit.OrderedAt), order => order.Credit.Amount.Amount), days))
            .OrderByDescending(series => series.Total.Amount)];
    }

    private static RevenueDays Series(string currency, ILookup<DateOnly, decimal> amounts, DateOnly[] days) =>
        new(currency, [.. days.Select(day => (day, amounts[day].Sum()))]);
}
