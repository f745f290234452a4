using Vorba.Policy;
using Vorba.Vocabulary;

namespace Vorba.Contacts;

/// <summary>Gives and withdraws the standing consent for a channel.</summary>
internal static class Consent
{
    /// <summary>
    /// Takes over what a source says stands with it. What the contact withdrew elsewhere, a source that has not heard of it
    /// does not give back: its yes counts once it has said no as well. A no where nothing was given is kept in
    /// mind and withdraws nothing.
    /// </summary>
    public static Turn Set(Turn turn, Channel channel, bool agrees, DateTimeOffset at, string source) =>
        (agrees, turn.Contact.Standing.SubscriptionTo(channel)) switch
        {
            (true, { EndedBy: { } by }) when by != source => turn,
            (true, _) => Give(turn, channel, at, source),
            (false, null) => Put(turn, Ended(new(channel, at, source), at, source)),
            (false, _) => Withdraw(turn, channel, at, source),
        };

    public static Turn Give(Turn turn, Channel channel, DateTimeOffset at, string source)
    {
        var standing = turn.Contact.Standing.SubscriptionTo(channel);
        if (standing?.IsStanding is true || standing?.EndedAt >= at)
        {
            return turn;
        }

        return Put(turn, new(channel, at, source)).Note(new Entry.Consented(channel, source));
    }

    public static Turn Withdraw(Turn turn, Channel channel, DateTimeOffset at, string source)
    {
        var standing = turn.Contact.Standing.SubscriptionTo(channel);
        if (standing is { EndedAt: { } before })
        {
            return before <= at ? Put(turn, standing with { EndedBy = source }) : turn;
        }

        if (standing?.Since > at)
        {
            return turn;
        }

        return Put(turn, Ended(standing ?? new(channel, at, source), at, source)).Note(new Entry.Withdrew(channel, source));
    }

    private static Subscription Ended(Subscription standing, DateTimeOffset at, string source) =>
        standing with { EndedAt = at, EndedBy = source };

    private static Turn Put(Turn turn, Subscription subscription) =>
        turn.With(turn.Contact with
        {
            Subscriptions = [.. turn.Contact.Subscriptions.Where(other => other.Channel != subscription.Channel), subscription],
        });
}
