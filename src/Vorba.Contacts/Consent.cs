using Vorba.Policy;
using Vorba.Vocabulary;

namespace Vorba.Contacts;

/// <summary>Gives and withdraws the standing consent for a channel.</summary>
internal static class Consent
{
    public static Turn Set(Turn turn, Channel channel, bool agrees, DateTimeOffset at, string source) =>
        agrees ? Give(turn, channel, at, source) : Withdraw(turn, channel, at, source);

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
        if (standing?.IsStanding is false || standing?.Since > at)
        {
            return turn;
        }

        var ended = (standing ?? new(channel, at, source)) with { EndedAt = at };
        return Put(turn, ended).Note(new Entry.Withdrew(channel, source));
    }

    private static Turn Put(Turn turn, Subscription subscription) =>
        turn.With(turn.Contact with
        {
            Subscriptions = [.. turn.Contact.Subscriptions.Where(other => other.Channel != subscription.Channel), subscription],
        });
}
