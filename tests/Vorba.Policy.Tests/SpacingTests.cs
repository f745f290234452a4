using CsCheck;
using Vorba.Vocabulary;
using static Vorba.Policy.Tests.Some;

namespace Vorba.Policy.Tests;

public sealed class SpacingTests
{
    [Theory]
    [InlineData(Channel.Messenger, Channel.Email)]
    [InlineData(Channel.Email, Channel.Messenger)]
    public void Whoever_heard_from_the_other_channel_9_59_ago_waits_out_the_ten_minutes(Channel channel, Channel other) =>
        Assert.Equal(
            new Verdict.Wait(Noon.AddSeconds(1)), Decide(channel, Subscriber.LastHeard(other, Noon - new TimeSpan(0, 9, 59))));

    [Theory]
    [InlineData(Channel.Messenger, Channel.Email)]
    [InlineData(Channel.Email, Channel.Messenger)]
    public void After_ten_minutes_the_other_channel_may_follow(Channel channel, Channel other) =>
        Assert.IsType<Verdict.Go>(Decide(channel, Subscriber.LastHeard(other, Noon.AddMinutes(-10))));

    [Theory]
    [InlineData(Channel.Messenger)]
    [InlineData(Channel.Email)]
    public void The_same_channel_may_go_on_at_once(Channel channel) =>
        Assert.IsType<Verdict.Go>(Decide(channel, Subscriber.LastHeard(channel, Noon)));

    [Fact]
    public void An_answer_waits_too_so_that_no_two_channels_speak_at_once() =>
        Assert.Equal(
            new Verdict.Wait(Noon.AddMinutes(7)),
            SendPolicy.Decide(Promotion with { Purpose = Purpose.Answer }, Subscriber.LastHeard(Channel.Email, Noon.AddMinutes(-3)), Noon).Verdict);

    [Fact]
    public void Whoever_waits_may_go_at_the_moment_that_was_told() =>
        Gen.Int[0, 1200].Sample(seconds =>
        {
            var standing = Subscriber.LastHeard(Channel.Email, Noon.AddSeconds(-seconds));
            return Decide(Channel.Messenger, standing) is not Verdict.Wait(var until)
                || (until > Noon && SendPolicy.Decide(Promotion, standing, until).Verdict is Verdict.Go);
        });

    private static Verdict Decide(Channel channel, Standing standing) =>
        SendPolicy.Decide(Promotion with { Channel = channel }, standing, Noon).Verdict;
}
