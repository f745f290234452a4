using Dapper;
using Vorba.Engine;
using Vorba.Evidence;
using Vorba.Server.Contacts;
using Vorba.Vocabulary;

namespace Vorba.Server.Reports;

/// <summary>What the reports ask of the tables.</summary>
public sealed class ReportStore(Database database)
{
    /// <returns>Every send that left in the period.</returns>
    public IReadOnlyList<FlowSend> Sent(DateTimeOffset from, DateTimeOffset to) =>
        Sends("state = 'Sent' and sent_at >= @from and sent_at < @to", from, to);

    /// <returns>Every send that was clicked in the period.</returns>
    public IReadOnlyList<FlowSend> Clicked(DateTimeOffset from, DateTimeOffset to) =>
        Sends("clicked_at >= @from and clicked_at < @to", from, to);

    public IReadOnlyList<NotSent> NotSent(DateTimeOffset from, DateTimeOffset to)
    {
        using var connection = database.OpenToRead();
        return [.. connection.Query<(string State, string Reason, long Count)>(
            """
            select state, coalesce(reason, ''), count(*)
            from sends
            where state in ('Refused', 'Expired', 'Failed') and planned_at >= @from and planned_at < @to
            group by state, reason
            order by count(*) desc, reason
            """,
            Between(from, to)).Select(row => new NotSent(row.State, row.Reason, (int)row.Count))];
    }

    public IReadOnlyList<ShopOrder> Orders(DateTimeOffset from, DateTimeOffset to)
    {
        using var connection = database.OpenToRead();
        return [.. connection.Query<OrderRow>(
            """
            select o.id, o.name, o.contact, o.placed_at as PlacedAt, o.amount, o.currency, o.cancelled_at as CancelledAt, c.name as ContactName
            from orders o left join contacts c on c.id = o.contact
            where o.placed_at >= @from and o.placed_at < @to
            order by o.placed_at desc
            """,
            Between(from, to)).Select(row => row.ToOrder())];
    }

    private IReadOnlyList<FlowSend> Sends(string which, DateTimeOffset from, DateTimeOffset to)
    {
        using var connection = database.OpenToRead();
        return [.. connection.Query<SendRow>(
            $"""
            select id, contact, flow, step, channel, sent_at as SentAt, delivered_at as DeliveredAt, read_at as ReadAt, clicked_at as ClickedAt
            from sends
            where {which}
            """,
            Between(from, to)).Select(row => row.ToSend())];
    }

    private static object Between(DateTimeOffset from, DateTimeOffset to) =>
        new { from = from.ToUnixTimeMilliseconds(), to = to.ToUnixTimeMilliseconds() };

    private sealed record SendRow(
        string Id, string Contact, string Flow, string Step, string Channel, long? SentAt, long? DeliveredAt, long? ReadAt, long? ClickedAt)
    {
        public FlowSend ToSend() =>
            new(Flow, Step, new(SendId.Parse(Id), ContactId.Parse(Contact), Enum.Parse<Channel>(Channel))
            {
                SentAt = Column.Moment(SentAt),
                DeliveredAt = Column.Moment(DeliveredAt),
                ReadAt = Column.Moment(ReadAt),
                ClickedAt = Column.Moment(ClickedAt),
            });
    }

    private sealed record OrderRow(
        string Id, string? Name, string Contact, long PlacedAt, string Amount, string Currency, long? CancelledAt, string? ContactName)
    {
        public ShopOrder ToOrder() =>
            new(Name ?? Id, ContactName, new(ContactId.Parse(Contact), Column.Money(Amount, Currency), Column.Moment(PlacedAt))
            {
                CancelledAt = Column.Moment(CancelledAt),
            });
    }
}

/// <summary>A send that left, with the step of the flow that said it.</summary>
public sealed record FlowSend(string Flow, string Step, SendTrace Trace);

/// <summary>An order with the names that people know it by.</summary>
public sealed record ShopOrder(string Name, string? ContactName, Conversion Conversion);
