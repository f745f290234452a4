using CsCheck;
using Vorba.Vocabulary;
using static Vorba.Policy.Tests.Some;

namespace Vorba.Policy.Tests;

public sealed class RulingTests
{
    private static readonly string[] Order = ["expiry", "address", "consent", "availability", "window", "spacing"];

    [Fact]
    public void A_send_that_goes_passed_every_gate_in_order()
    {
        var ruling = SendPolicy.Decide(Promotion, Subscriber, Noon);

        Assert.Equal(Order, ruling.Gates.Select(gate => gate.Gate));
        Assert.All(ruling.Gates, gate => Assert.True(gate.Passed));
    }

    [Fact]
    public void The_first_gate_that_objects_decides_and_no_further_one_is_asked()
    {
        var ruling = SendPolicy.Decide(
            Promotion, Subscriber.LastHeard(Channel.Email, Noon) with { Window = null, Unavailable = [Channel.Messenger] }, Noon);

        Assert.Equal("availability", ruling.Deciding.Gate);
        Assert.Equal([true, true, true, false], ruling.Gates.Select(gate => gate.Passed));
    }

    [Fact]
    public void Nothing_waits_for_what_can_never_be() =>
        Assert.Equal(
            new Verdict.Refuse(Refusal.WindowClosed),
            SendPolicy.Decide(Promotion, Subscriber.LastHeard(Channel.Email, Noon) with { Window = null }, Noon).Verdict);

    [Fact]
    public void Each_gate_tells_the_values_it_looked_at()
    {
        var gates = SendPolicy.Decide(Promotion, Subscriber.LastHeard(Channel.Email, Noon.AddHours(-1)), Noon).Gates
            .ToDictionary(gate => gate.Gate, gate => gate.Values);

        Assert.Equal("2026-03-03T08:00:00.0000000Z", gates["expiry"]["expires"]);
        Assert.Equal("Messenger", gates["address"]["channel"]);
        Assert.Equal("tap", gates["consent"]["source"]);
        Assert.Equal("2026-02-21T12:00:00.0000000Z", gates["consent"]["since"]);
        Assert.Equal("2026-03-02T11:00:00.0000000Z", gates["window"]["opened"]);
        Assert.Equal("2026-03-03T11:00:00.0000000Z", gates["window"]["closes"]);
        Assert.Equal("2026-03-02T11:00:00.0000000Z", gates["spacing"]["other channel"]);
    }

    [Fact]
    public void A_stop_tells_when_it_was_said() =>
        Assert.Equal(
            "2026-03-02T10:00:00.0000000Z",
            SendPolicy.Decide(Promotion, Subscriber.Stopped(Channel.Messenger), Noon).Deciding.Values["ended"]);

    [Fact]
    public void Every_ruling_names_the_gate_that_decided_and_decides_the_same_again() =>
        Gen.Select(Gen.Enum<Channel>(), Gen.Enum<Purpose>(), Gen.Int[-60, 60], Gen.Int[-1500, 5], Gen.Int[-20, 5], Gen.Bool)
            .Sample((channel, purpose, expires, opened, heard, stopped) =>
            {
                var send = new PlannedSend(channel, purpose, Noon.AddMinutes(expires));
                var standing = Subscriber.LastHeard(Channel.Email, Noon.AddMinutes(heard)) with { Window = new(Noon.AddMinutes(opened)) };
                standing = stopped ? standing.Stopped(channel) : standing;

                var ruling = SendPolicy.Decide(send, standing, Noon);

                Assert.Equal(ruling.Verdict, SendPolicy.Decide(send, standing, Noon).Verdict);
                Assert.Equal(ruling.Verdict is Verdict.Go, ruling.Deciding.Passed);
                Assert.Equal(Order.Take(ruling.Gates.Count), ruling.Gates.Select(gate => gate.Gate));
            });
}
