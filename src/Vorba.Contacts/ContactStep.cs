using System.Diagnostics;
using Vorba.Flows;

namespace Vorba.Contacts;

/// <summary>
/// One person, one signal: flows are asked what comes next, the policy whether it may go. Pure and deterministic: the same
/// contact, signal, flows and moment come to the same outcome, in the server, in a rehearsal and in a replay.
/// </summary>
public static class ContactStep
{
    public static Outcome Take(Contact contact, Signal signal, FlowBook book, DateTimeOffset now)
    {
        var turn = Hear(new(contact, book, now), signal);
        turn = JourneyTurns.WakeDue(turn);
        turn = SendTurns.AttemptDue(turn);
        return new(Forgetting.Trim(turn.Contact), turn.Entries, turn.Attempts);
    }

    private static Turn Hear(Turn turn, Signal signal) =>
        signal switch
        {
            Signal.FromShop(var happened) => ShopTurns.Hear(turn, happened),
            Signal.FromChannel(var happened) => ChannelTurns.Hear(turn, happened),
            Signal.Settled(var send, var settlement) => SettlementTurns.Settle(turn, send, settlement),
            Signal.TimeCame => turn,
            _ => throw new UnreachableException(),
        };
}
