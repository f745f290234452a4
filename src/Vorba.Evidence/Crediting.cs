using Vorba.Vocabulary;

namespace Vorba.Evidence;

/// <summary>An order credited to a send, with the click that earned it.</summary>
public sealed record Credit(SendId Send, Money Amount, DateTimeOffset ClickedAt, DateTimeOffset OrderedAt);

/// <summary>
/// Credits an order to the send that the same contact clicked last before ordering, within the credit period. Being sent,
/// delivered or read earns nothing; an order is credited once at most, a cancelled one never.
/// </summary>
public static class Crediting
{
    public static Credit? Credit(Conversion order, IEnumerable<SendTrace> sends, CreditPeriod period) =>
        order.CancelledAt is null && LastClick(order, sends, period) is { ClickedAt: { } clicked } send
            ? new(send.Id, order.Amount, clicked, order.PlacedAt)
            : null;

    private static SendTrace? LastClick(Conversion order, IEnumerable<SendTrace> sends, CreditPeriod period) =>
        sends
            .Where(send => send.Contact == order.Contact && send.ClickedAt is { } clicked && period.Covers(clicked, order.PlacedAt))
            .OrderBy(send => send.ClickedAt)
            .ThenBy(send => send.SentAt)
            .ThenBy(send => send.Id.Number)
            .LastOrDefault();
}
