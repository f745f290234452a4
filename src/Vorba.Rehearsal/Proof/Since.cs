namespace Vorba.Rehearsal.Proof;

/// <summary>
/// How long ago the last opening act of a path lies: at least, and at most (null: nobody knows, or never). An act that the
/// person makes unasked only shortens it, so that the upper bound holds for everybody and the lower for the silent.
/// </summary>
public readonly record struct Since(TimeSpan Min, TimeSpan? Max)
{
    /// <summary>Whatever takes longer counts as unbounded; nothing of interest lies beyond, and sums stay in range.</summary>
    public static readonly TimeSpan Horizon = TimeSpan.FromDays(3650);

    public static readonly Since JustNow = new(TimeSpan.Zero, TimeSpan.Zero);

    public static readonly Since Unknown = new(TimeSpan.Zero, null);

    public Since After(Since elapsed) =>
        new(Capped(Min + elapsed.Min), Max + elapsed.Max is { } sum && sum <= Horizon ? sum : null);

    public Since Or(Since other) =>
        new(Min < other.Min ? Min : other.Min, Max is { } one && other.Max is { } two ? (one > two ? one : two) : null);

    public bool MayReach(TimeSpan age) => Max is not { } max || max >= age;

    /// <summary>What is left where the act is known to be younger than this.</summary>
    public Since YoungerThan(TimeSpan age)
    {
        var latest = age - TimeSpan.FromTicks(1);
        return new(Min < age ? Min : TimeSpan.Zero, MayReach(age) ? latest : Max);
    }

    /// <summary>What is left where it is known to be as old as this or older; null where that cannot be.</summary>
    public Since? AtLeast(TimeSpan age) =>
        MayReach(age) ? new(Min > age ? Min : age, Max) : null;

    private static TimeSpan Capped(TimeSpan time) => time < Horizon ? time : Horizon;
}
