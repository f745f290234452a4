using Vorba.Flows;

namespace Vorba.Rehearsal.Tests;

public sealed class RehearsingTests
{
    private static readonly RehearsalPlan Plan = new(Shoppers: 60, Days: 4, Seed: 7);

    private static readonly RehearsalReport Played = Rehearsing.Play(ReadyFlows.Book, Plan);

    [Fact]
    public void The_same_seed_comes_to_the_same_digest() =>
        Assert.Equal(RehearsalJson.Write(Played), RehearsalJson.Write(Rehearsing.Play(ReadyFlows.Book, Plan)));

    [Fact]
    public void Another_seed_or_another_flow_comes_to_another_digest()
    {
        Assert.NotEqual(Played.Digest, Rehearsing.Play(ReadyFlows.Book, Plan with { Seed = 8 }).Digest);
        Assert.NotEqual(Played.Digest, Rehearsing.Play(new([.. ReadyFlows.Book.Flows.Skip(1)]), Plan).Digest);
    }

    [Fact]
    public void Both_channels_send_nobody_hears_two_at_once_and_the_closed_window_refuses()
    {
        Assert.True(Played.Sends["messenger"] > 0);
        Assert.True(Played.Sends["email"] > 0);
        Assert.True(Played.Refused["WindowClosed"] > 0);
        Assert.Equal(0, Played.Clashes);
    }

    [Fact]
    public void The_revenue_lies_in_its_range()
    {
        Assert.InRange(Played.Revenue.Mean, Played.Revenue.Low, Played.Revenue.High);
        Assert.True(Played.Revenue.Low < Played.Revenue.High);
    }

    [Fact]
    public void Nobody_comes_to_nothing() =>
        Assert.Equal(new(0, 0, 0), Rehearsing.Play(ReadyFlows.Book, Plan with { Shoppers = 0 }).Revenue);

    [Fact]
    public void The_report_has_the_members_that_were_promised()
    {
        using var json = System.Text.Json.JsonDocument.Parse(RehearsalJson.Write(Played));

        Assert.Equal(
            ["clashes", "days", "digest", "refused", "revenue", "seed", "sends", "shoppers"],
            json.RootElement.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
    }
}
