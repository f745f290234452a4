using System.Collections.Immutable;
using Vorba.Contacts;
using Vorba.Policy;
using Vorba.Vocabulary;

namespace Vorba.Rehearsal;

/// <summary>What one simulated life came to.</summary>
internal sealed record LifeCount
{
    public ImmutableDictionary<string, int> Sends { get; init; } = ImmutableDictionary<string, int>.Empty;

    public ImmutableDictionary<string, int> Refused { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Times at which two channels reached the person closer together than the spacing allows.</summary>
    public int Clashes { get; init; }

    public decimal Revenue { get; init; }

    public string Digest { get; init; } = "";

    private (Channel Channel, DateTimeOffset At)? Last { get; init; }

    public LifeCount With(Entry entry, DateTimeOffset at) =>
        entry switch
        {
            Entry.Attempted(_, var channel) => this with
            {
                Last = (channel, at),
                Clashes = Clashes + (Last is { } last && last.Channel != channel && at < last.At + SendPolicy.Spacing ? 1 : 0),
            },
            Entry.Settled { State: SendState.Sent, Channel: var channel } => this with { Sends = More(Sends, channel.ToString().ToLowerInvariant()) },
            Entry.Decided { Verdict: "refuse", Ground: { } ground } => this with { Refused = More(Refused, ground) },
            _ => this,
        };

    private static ImmutableDictionary<string, int> More(ImmutableDictionary<string, int> counts, string name) =>
        counts.SetItem(name, counts.GetValueOrDefault(name) + 1);
}
