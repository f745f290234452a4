using Vorba.Contacts;
using Vorba.Flows;
using Vorba.Rehearsal.Proof;
using Vorba.Vocabulary;

namespace Vorba.Rehearsal.Tests.Proof;

public sealed class SlackTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly Address Ana = new(Channel.Messenger, "ana");

    [Fact]
    public void The_retries_that_the_proof_reckons_with_are_those_of_the_product()
    {
        var book = new FlowBook([Some.Flow("subscribed", Some.Say("hello"))]);
        var contact = new Contact { Id = ContactId.New(Noon), CreatedAt = Noon };
        var outcome = ContactStep.Take(contact, new Signal.FromChannel(new ChannelEvent.Said(Ana, Noon, "Hi")), book, Noon);
        var now = Noon;
        while (outcome.Attempts is [var send])
        {
            outcome = ContactStep.Take(outcome.Contact, new Signal.Settled(send.Id, new Settlement.Failed("busy", IsPermanent: false)), book, now);
            now = outcome.Contact.NextDue ?? now;
            outcome = ContactStep.Take(outcome.Contact, new Signal.TimeCame(), book, now);
        }

        Assert.Equal(Slack.Retries, now - Noon);
    }

    [Fact]
    public void A_send_is_never_asked_about_its_window_after_its_life() =>
        Assert.Equal(TimeSpan.FromHours(1) - TimeSpan.FromTicks(1), Slack.Usual.LongestDelay(TimeSpan.FromHours(1)));

    [Fact]
    public void A_long_life_does_not_make_a_send_later_than_its_tries() =>
        Assert.Equal(Slack.Usual.Sending, Slack.Usual.LongestDelay(TimeSpan.FromDays(2)));
}
