using Vorba.Evidence;
using Vorba.Vocabulary;

namespace Vorba.Server.Reports;

/// <summary>Puts a report together from what the tables hold; the counting itself is Evidence's.</summary>
public sealed class ReportWriter(ReportStore store)
{
    public Report Write(DateTimeOffset from, DateTimeOffset to)
    {
        var sent = store.Sent(from, to);
        var orders = Credited(store.Orders(from, to), store.Clicked(from - CreditPeriod.Usual.Length, to));
        var groups = sent.Select(send => (send.Flow, send.Trace.Channel))
            .Concat(orders.Select(order => (order.Flow, order.Channel)))
            .Distinct()
            .OrderBy(group => group.Flow, StringComparer.Ordinal)
            .ThenBy(group => group.Channel);

        return new()
        {
            From = from,
            To = to,
            Total = Line(null, null, sent, orders),
            Lines = [.. groups.Select(group => Line(
                group.Flow,
                group.Channel,
                sent.Where(send => (send.Flow, send.Trace.Channel) == group),
                [.. orders.Where(order => (order.Flow, order.Channel) == group)]))],
            NotSent = store.NotSent(from, to),
            Orders = orders,
        };
    }

    private static ReportLine Line(string? flow, Channel? channel, IEnumerable<FlowSend> sends, IReadOnlyList<CreditedOrder> orders) =>
        new(flow, channel, Performance.Of([.. sends.Select(send => send.Trace)]), orders.Count, Revenue(orders));

    private static IReadOnlyList<Money> Revenue(IReadOnlyList<CreditedOrder> orders) =>
        [.. orders.GroupBy(order => order.Credit.Amount.Currency, (_, same) => same.Select(order => order.Credit.Amount).Aggregate(Money.Add))
            .OrderByDescending(money => money.Amount)];

    private static IReadOnlyList<CreditedOrder> Credited(IReadOnlyList<ShopOrder> orders, IReadOnlyList<FlowSend> clicked)
    {
        var clicks = clicked.ToLookup(send => send.Trace.Contact);
        return [.. orders.Select(order => Credited(order, clicks[order.Conversion.Contact])).OfType<CreditedOrder>()];
    }

    private static CreditedOrder? Credited(ShopOrder order, IEnumerable<FlowSend> clicks)
    {
        var mine = clicks.ToDictionary(send => send.Trace.Id);
        return Crediting.Credit(order.Conversion, mine.Values.Select(send => send.Trace), CreditPeriod.Usual) is { } credit
            ? new(order.Name, order.Conversion.Contact, order.ContactName, mine[credit.Send].Flow, mine[credit.Send].Step, mine[credit.Send].Trace.Channel, credit)
            : null;
    }
}
