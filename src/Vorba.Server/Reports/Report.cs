using Vorba.Evidence;
using Vorba.Vocabulary;

namespace Vorba.Server.Reports;

/// <summary>What the sends of a period came to: in total, by flow and channel, and what did not go and why.</summary>
public sealed record Report
{
    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset To { get; init; }

    public required ReportLine Total { get; init; }

    public required IReadOnlyList<ReportLine> Lines { get; init; }

    public required IReadOnlyList<NotSent> NotSent { get; init; }

    public required IReadOnlyList<CreditedOrder> Orders { get; init; }

    public bool IsEmpty => Total.Performance.Sent == 0 && NotSent.Count == 0 && Orders.Count == 0;

    public IEnumerable<CreditedOrder> OrdersOf(string flow, Channel channel) =>
        Orders.Where(order => order.Flow == flow && order.Channel == channel);
}

/// <summary>One flow on one channel, or all of them together. Revenue is kept apart by currency and never added across.</summary>
public sealed record ReportLine(string? Flow, Channel? Channel, Performance Performance, int Ordered, IReadOnlyList<Money> Revenue);

/// <summary>How many sends were let go for one reason.</summary>
public sealed record NotSent(string State, string Reason, int Count);

/// <summary>An order with the send that earned it.</summary>
public sealed record CreditedOrder(
    string Name, ContactId Contact, string? ContactName, string Flow, string Step, Channel Channel, Credit Credit);
