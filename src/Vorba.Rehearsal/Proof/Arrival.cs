namespace Vorba.Rehearsal.Proof;

/// <summary>What is known when a journey arrives at a step: the time since the last opening act over all paths, and the paths worth telling.</summary>
internal sealed record Arrival(Since Since, IReadOnlyList<Trail> Trails)
{
    public static Arrival First(Since since, string words) => new(since, [new(null, words, since)]);

    /// <returns>Null where nobody can take the passage.</returns>
    public Arrival? Through(Passage passage) =>
        passage.Change(Since) is not { } since ? null
        : passage.Words is not { } words ? this
        : new(since, [.. Trails.Select(trail => passage.Change(trail.Since) is { } after ? new Trail(trail, words, after) : null).OfType<Trail>()]);

    public Arrival Or(Arrival other, TimeSpan window) =>
        new(Since.Or(other.Since), Trail.Best(Trails.Concat(other.Trails), window));

    /// <summary>Gives up on a bound that grows each time round.</summary>
    public Arrival Widened(Arrival before) =>
        Since.Max is { } max && !(max > before.Since.Max)
            ? this
            : new(Since with { Max = null }, [.. Trails.SkipLast(1), Trails[^1] with { Since = Trails[^1].Since with { Max = null } }]);
}
