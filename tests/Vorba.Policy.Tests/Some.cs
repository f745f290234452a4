using Vorba.Vocabulary;

namespace Vorba.Policy.Tests;

/// <summary>The ordinary cases; a test says only what differs.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static readonly Address Ana = new(Channel.Messenger, "24011002200330044");

    public static readonly Address AnasMail = new(Channel.Email, "ana@example.ro");

    /// <summary>Reached and subscribed on both channels, wrote an hour ago, heard nothing yet.</summary>
    public static Standing Subscriber => new()
    {
        Reachable = [Channel.Messenger, Channel.Email],
        Subscriptions = [new(Channel.Messenger, Noon.AddDays(-9), "tap"), new(Channel.Email, Noon.AddDays(-8), "shop")],
        Window = new(Noon.AddHours(-1)),
    };

    public static PlannedSend Promotion => new(Channel.Messenger, Purpose.Promotion, Noon.AddHours(20));

    public static PlannedSend Mail => Promotion with { Channel = Channel.Email };

    public static Standing Stopped(this Standing standing, Channel channel) => standing with
    {
        Subscriptions = [.. standing.Subscriptions.Select(each => each.Channel == channel ? each with { EndedAt = Noon.AddHours(-2) } : each)],
    };

    public static Standing LastHeard(this Standing standing, Channel channel, DateTimeOffset at) =>
        standing with { LastSends = new Dictionary<Channel, DateTimeOffset>(standing.LastSends) { [channel] = at } };
}
