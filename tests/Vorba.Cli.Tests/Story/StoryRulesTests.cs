using System.Text.Json.Nodes;
using Vorba.Cli.Story;
using Vorba.Evidence;
using Vorba.Server.Reports;

namespace Vorba.Cli.Tests.Story;

public sealed class StoryRulesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly Report Quiet = new()
    {
        From = Noon, To = Noon.AddDays(1), Total = new(null, null, Performance.Of([]), 0, []), Lines = [], NotSent = [], Orders = [],
    };

    [Fact]
    public void Messages_that_arrived_once_each_break_no_rule() =>
        Assert.Empty(StoryRules.Broken(Quiet, [Sent("a"), Sent("b")]));

    [Fact]
    public void A_message_that_was_not_sent_is_told_with_its_reason() =>
        Assert.Equal(
            ["2 sends ended as Refused: WindowClosed"],
            StoryRules.Broken(Quiet with { NotSent = [new("Refused", "WindowClosed", 2)] }, []));

    [Fact]
    public void A_message_that_arrived_twice_is_told_once() =>
        Assert.Equal(["the message a arrived more than once"], StoryRules.Broken(Quiet, [Sent("a"), Sent("a"), Sent("b")]));

    [Fact]
    public void A_message_that_never_arrived_is_told() =>
        Assert.Equal(["the message m_a never arrived on the phone"], StoryRules.Broken(Quiet, [Sent("a", delivered: false)]));

    private static JsonObject Sent(string metadata, bool delivered = true) =>
        new() { ["mid"] = $"m_{metadata}", ["metadata"] = metadata, ["delivered"] = delivered };
}
