using System.Diagnostics;
using Vorba.Vocabulary;

namespace Vorba.Contacts;

/// <summary>Receipts come back as signals: what arrived, was read, was clicked, and what the platform says we sent.</summary>
internal static class ReceiptTurns
{
    public static Turn Hear(Turn turn, ChannelEvent happened) =>
        happened switch
        {
            ChannelEvent.Delivered arrived => turn.Take(Sent(turn).Where(send => send.DeliveredAt is null && HasArrived(send, arrived)), (before, send) =>
                Mark(before, send with { DeliveredAt = turn.Now }, "delivered")),
            ChannelEvent.Read read => turn.Take(Sent(turn).Where(send => send.ReadAt is null && send.SentAt <= read.Watermark), (before, send) =>
                Mark(before, send with { DeliveredAt = send.DeliveredAt ?? turn.Now, ReadAt = turn.Now }, "read")),
            ChannelEvent.Clicked clicked => Click(turn, clicked),
            ChannelEvent.Echoed echoed => Echo(turn, echoed),
            _ => throw new UnreachableException(),
        };

    private static IEnumerable<Send> Sent(Turn turn) =>
        turn.Contact.Sends.Where(send => send is { Channel: Channel.Messenger, State: SendState.Sent });

    private static bool HasArrived(Send send, ChannelEvent.Delivered arrived) =>
        send.MessageIds.Intersect(arrived.MessageIds).Any() || send.SentAt <= arrived.Watermark;

    private static Turn Mark(Turn turn, Send send, string what) =>
        turn.With(send).Note(new Entry.Receipt(send.Id, send.Channel, what));

    private static Turn Click(Turn turn, ChannelEvent.Clicked clicked) =>
        turn.Contact.Sends.FirstOrDefault(send => send.Id == clicked.Send) is { } send
            ? Mark(turn, send with { DeliveredAt = send.DeliveredAt ?? turn.Now, ClickedAt = send.ClickedAt ?? turn.Now }, "clicked")
            : turn.Note(new Entry.Receipt(clicked.Send, clicked.Of.Channel, "clicked"));

    /// <summary>An echo settles a send whose answer was lost or is slower, and tells the platform's own moment, by which reads are counted.</summary>
    private static Turn Echo(Turn turn, ChannelEvent.Echoed echoed)
    {
        if (!SendId.TryParse(echoed.Metadata?.Split('/')[0], out var id)
            || turn.Contact.Sends.FirstOrDefault(send => send.Id == id) is not { } send)
        {
            return turn;
        }

        var settled = send with
        {
            State = SendState.Sent,
            Reason = null,
            SentAt = echoed.At,
            MessageIds = [.. send.MessageIds.Union([echoed.MessageId])],
        };
        return send.State switch
        {
            SendState.Sent => turn.With(settled),
            SendState.Attempting => turn.With(settled).Note(new Entry.Settled(send.Id, send.Channel, SendState.Sent, null)),
            _ => Mark(turn, settled, "echoed"),
        };
    }
}
