using Vorba.Vocabulary;
using static Vorba.Policy.Tests.Some;

namespace Vorba.Policy.Tests;

public sealed class SendPolicyTests
{
    private static readonly TimeSpan Instant = TimeSpan.FromMilliseconds(1);

    [Fact]
    public void A_promotion_goes_while_the_window_is_open() => Goes(Permit.OpenWindow, Promotion, Subscriber);

    [Fact]
    public void A_promotion_goes_until_the_last_instant_of_the_window() =>
        Goes(Permit.OpenWindow, Promotion, Subscriber with { Window = new(Noon.AddHours(-24) + Instant) });

    [Fact]
    public void A_promotion_is_refused_from_the_instant_the_window_closes() =>
        Refused(Refusal.WindowClosed, Promotion, Subscriber with { Window = new(Noon.AddHours(-24)) });

    [Theory]
    [InlineData(Purpose.Promotion)]
    [InlineData(Purpose.OrderUpdate)]
    [InlineData(Purpose.Answer)]
    public void Nothing_goes_on_Messenger_where_the_window_was_never_open(Purpose purpose) =>
        Refused(Refusal.WindowClosed, Promotion with { Purpose = purpose }, Subscriber with { Window = null });

    [Fact]
    public void An_email_needs_no_window() => Goes(Permit.EmailConsent, Mail, Subscriber with { Window = null });

    [Fact]
    public void Nobody_is_written_to_where_they_have_no_address() =>
        Refused(Refusal.NoAddress, Mail, Subscriber with { Reachable = [Channel.Messenger] });

    [Theory]
    [InlineData(Channel.Messenger)]
    [InlineData(Channel.Email)]
    public void Nobody_hears_of_offers_who_did_not_agree(Channel channel) =>
        Refused(Refusal.NoConsent, Promotion with { Channel = channel }, Subscriber with { Subscriptions = [] });

    [Theory]
    [InlineData(Channel.Messenger, Purpose.Promotion)]
    [InlineData(Channel.Messenger, Purpose.OrderUpdate)]
    [InlineData(Channel.Messenger, Purpose.Answer)]
    [InlineData(Channel.Email, Purpose.Promotion)]
    [InlineData(Channel.Email, Purpose.Answer)]
    public void Whoever_said_stop_is_left_alone_on_that_channel(Channel channel, Purpose purpose) =>
        Refused(Refusal.Stopped, new(channel, purpose, Noon.AddHours(1)), Subscriber.Stopped(channel));

    [Fact]
    public void A_stop_on_one_channel_is_no_stop_on_the_other() =>
        Goes(Permit.EmailConsent, Mail, Subscriber.Stopped(Channel.Messenger));

    [Fact]
    public void News_of_an_order_goes_by_email_without_a_subscription() =>
        Goes(Permit.OrderUpdate, Mail with { Purpose = Purpose.OrderUpdate }, Subscriber with { Subscriptions = [] });

    [Fact]
    public void Whoever_agreed_again_after_a_stop_is_written_to_again() =>
        Goes(Permit.OpenWindow, Promotion, Subscriber with { Subscriptions = [new(Channel.Messenger, Noon, "tap")] });

    [Fact]
    public void A_channel_that_cannot_reach_the_contact_is_not_tried() =>
        Refused(Refusal.Unavailable, Promotion, Subscriber with { Unavailable = [Channel.Messenger] });

    [Fact]
    public void A_send_goes_until_the_last_instant_of_its_life() =>
        Goes(Permit.OpenWindow, Promotion with { ExpiresAt = Noon + Instant }, Subscriber);

    [Fact]
    public void A_send_is_refused_from_the_instant_it_expires() =>
        Refused(Refusal.Expired, Promotion with { ExpiresAt = Noon }, Subscriber);

    private static void Goes(Permit permit, PlannedSend send, Standing standing) =>
        Assert.Equal(new Verdict.Go(permit), SendPolicy.Decide(send, standing, Noon).Verdict);

    private static void Refused(Refusal refusal, PlannedSend send, Standing standing) =>
        Assert.Equal(new Verdict.Refuse(refusal), SendPolicy.Decide(send, standing, Noon).Verdict);
}
