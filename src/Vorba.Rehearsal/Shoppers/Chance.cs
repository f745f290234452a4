namespace Vorba.Rehearsal.Shoppers;

/// <summary>Seeded chance (SplitMix64): the same seed gives the same draws on every machine, always.</summary>
public sealed class Chance(ulong seed)
{
    private ulong state = seed;

    public ulong Draw()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>From 0 up to, and not, 1.</summary>
    public double Fraction() => (Draw() >> 11) * (1.0 / (1UL << 53));

    public bool Comes(double probability) => Fraction() < probability;

    public int Below(int count) => (int)(Draw() % (ulong)count);

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public TimeSpan UpTo(TimeSpan longest) => TimeSpan.FromTicks((long)(Fraction() * longest.Ticks));

    /// <summary>Mostly soon and sometimes late, as people are: each order of magnitude is equally likely.</summary>
    public TimeSpan Between(TimeSpan shortest, TimeSpan longest) =>
        shortest * Math.Pow(longest / shortest, Fraction());

    /// <summary>Chance of its own for a part, so that what happens there moves nothing elsewhere.</summary>
    public Chance Fork() => new(Draw());
}
