using System.Diagnostics;
using Vorba.Vocabulary;

namespace Vorba.Contacts;

/// <summary>What becomes of a send whose attempt ended.</summary>
internal static class SettlementTurns
{
    /// <summary>How long an echo is waited for when the answer of an attempt was lost.</summary>
    public static readonly TimeSpan DoubtLasts = TimeSpan.FromMinutes(1);

    /// <summary>The word for a send that may have arrived and was not repeated.</summary>
    public const string InDoubt = "in-doubt";

    private static readonly TimeSpan[] Backoff =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2)];

    public static Turn Settle(Turn turn, SendId id, Settlement settlement) =>
        (turn.Contact.Sends.FirstOrDefault(send => send.Id == id), settlement) switch
        {
            ({ State: SendState.Attempting } send, _) => Settle(turn, send, settlement),
            ({ State: SendState.Sent } known, Settlement.Sent(var messageIds)) =>
                turn.With(known with { MessageIds = [.. known.MessageIds.Union(messageIds)] }),
            _ => turn,
        };

    /// <summary>No echo came: news of an order goes once more, a promotion is let go. Neither is repeated blindly.</summary>
    public static Turn EndDoubt(Turn turn, Send send) =>
        send is { Purpose: Purpose.OrderUpdate, Tries: 0, Unwanted: null }
            ? Note(turn, send with { State = SendState.Held, Tries = 1, DueAt = turn.Now, Reason = InDoubt })
            : Note(turn, send with { State = SendState.Failed, Reason = InDoubt });

    private static Turn Settle(Turn turn, Send send, Settlement settlement) =>
        settlement switch
        {
            Settlement.Sent(var messageIds) => Sent(turn, send, messageIds),
            Settlement.Failed { IsPermanent: false, Reason: var reason } when send.Unwanted is null && send.Tries < Backoff.Length =>
                Note(turn, send with { State = SendState.Held, Tries = send.Tries + 1, DueAt = turn.Now + Backoff[send.Tries], Reason = reason }),
            Settlement.Failed failed => Fail(turn, send, failed),
            Settlement.Unknown(var reason) => Note(turn, send with { State = SendState.Unknown, DueAt = turn.Now + DoubtLasts, Reason = reason }),
            _ => throw new UnreachableException(),
        };

    private static Turn Sent(Turn turn, Send send, IReadOnlyList<string> messageIds) =>
        Note(turn, send with { State = SendState.Sent, SentAt = WholeMilliseconds(turn.Now), MessageIds = messageIds, Reason = null });

    private static Turn Fail(Turn turn, Send send, Settlement.Failed failed)
    {
        turn = Note(turn, send with { State = SendState.Failed, Reason = failed.Reason });
        turn = failed.IsUnreachable
            ? turn.With(turn.Contact with { Unavailable = [.. turn.Contact.Unavailable.Union([send.Channel])] })
            : turn;
        return send.Unwanted is { } why ? turn.Note(new Entry.Dropped(send.Id, send.Channel, why)) : SendTurns.StandIn(turn, send, failed.Reason);
    }

    private static Turn Note(Turn turn, Send send) =>
        turn.With(send).Note(new Entry.Settled(send.Id, send.Channel, send.State, send.Reason));

    // Platforms count in milliseconds; a watermark must not fall just short of the send it speaks of.
    private static DateTimeOffset WholeMilliseconds(DateTimeOffset at) => DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
}
