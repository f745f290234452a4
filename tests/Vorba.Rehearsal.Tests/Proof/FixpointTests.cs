using Vorba.Rehearsal.Proof;

namespace Vorba.Rehearsal.Tests.Proof;

/// <summary>Flows are trees today; the proof is ready for ways back.</summary>
public sealed class FixpointTests
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    private static readonly Arrival Start = Arrival.First(Since.JustNow, "start");

    [Fact]
    public void A_loop_in_which_time_passes_is_unbounded_and_ends()
    {
        var known = Solve(("a", [Passage.After("a", "again", Hour), Passage.At("b")]), ("b", []));

        Assert.Equal(new Since(TimeSpan.Zero, null), known["b"].Since);
        Assert.Contains(known["b"].Trails, trail => trail.Since.MayReach(Day));
    }

    [Fact]
    public void A_loop_that_asks_each_time_round_stays_bounded()
    {
        var known = Solve(("a", [Passage.After("b", "waits", Hour)]), ("b", [Passage.Acting("a", "answers", Since.JustNow), Passage.At("c")]), ("c", []));

        Assert.Equal(Hour, known["c"].Since);
    }

    [Fact]
    public void A_loop_in_which_no_time_passes_changes_nothing()
    {
        var known = Solve(("a", [Passage.At("a"), Passage.At("b")]), ("b", []));

        Assert.Equal(Since.JustNow, known["b"].Since);
    }

    [Fact]
    public void A_flow_without_ways_back_asks_each_step_once()
    {
        var asked = new List<string>();
        Dictionary<string, IReadOnlyList<Passage>> ways = new()
        {
            ["a"] = [Passage.After("b", "slow", Hour), Passage.At("c")],
            ["b"] = [Passage.At("c")],
            ["c"] = [Passage.At("d")],
            ["d"] = [],
        };

        Fixpoint.Solve([.. ways.Keys], Start, step => Noting(asked, step, ways[step]), Day);

        Assert.Equal(["a", "b", "c", "d"], asked);
    }

    private static Since Hour => new(TimeSpan.FromHours(1), TimeSpan.FromHours(1));

    private static IReadOnlyList<Passage> Noting(List<string> asked, string step, IReadOnlyList<Passage> passages)
    {
        asked.Add(step);
        return passages;
    }

    private static IReadOnlyDictionary<string, Arrival> Solve(params (string Step, IReadOnlyList<Passage> Ways)[] flow) =>
        Fixpoint.Solve([.. flow.Select(step => step.Step)], Start, step => flow.Single(each => each.Step == step).Ways, Day);
}
