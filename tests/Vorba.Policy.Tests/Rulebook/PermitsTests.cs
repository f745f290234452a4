using Vorba.Policy.Rulebook;
using Vorba.Vocabulary;

namespace Vorba.Policy.Tests.Rulebook;

public sealed class PermitsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly Occasion Promotion = new()
    {
        Purpose = Purpose.Promotion,
        Now = Noon,
        ExpiresAt = Noon.AddHours(24),
        Sender = Territory.Of("US"),
        Recipient = Territory.Of("US"),
        Window = new(Noon.AddHours(-30)),
    };

    private static readonly Occasion Receipt = Promotion with { Purpose = Purpose.OrderUpdate };

    private static readonly PaidAccess Paid = new(HasToken: true, LastSentAt: null, HasBudget: true);

    [Fact]
    public void In_the_window_everything_goes_free()
    {
        var open = new MessagingWindow(Noon.AddHours(-23));

        Assert.Equal(new Way.Go(AutomationPermit.OpenWindow), Best(Promotion with { Window = open, Paid = Paid }));
        Assert.Equal(new Way.Go(AutomationPermit.OpenWindow), Best(Receipt with { Window = open, HasOffer = true, HasUtilityTemplate = true }));
    }

    [Fact]
    public void The_window_is_open_at_its_last_second_and_closed_after_24_hours()
    {
        Assert.IsType<Way.Go>(Best(Promotion with { Window = new(Noon.AddHours(-24).AddSeconds(1)) }));
        Assert.IsType<Way.Refuse>(Best(Promotion with { Window = new(Noon.AddHours(-24)) }));
    }

    [Fact]
    public void A_promotion_out_of_the_window_is_paid_for_where_that_is_allowed()
    {
        Assert.Equal(new Way.Go(AutomationPermit.MarketingMessage), Best(Promotion with { Paid = Paid }));
        Assert.IsType<Way.Refuse>(Best(Promotion with { Paid = Paid, Recipient = Territory.Of("RO") }));
        Assert.IsType<Way.Refuse>(Best(Promotion with { Paid = Paid, Sender = Territory.Of("RO") }));
        Assert.IsType<Way.Refuse>(Best(Promotion with { Paid = Paid, Recipient = Territory.Everywhere }));
        Assert.IsType<Way.Refuse>(Best(Promotion with { Paid = Paid with { HasToken = false } }));
        Assert.IsType<Way.Refuse>(Best(Promotion with { Paid = Paid with { HasBudget = false } }));
    }

    [Fact]
    public void A_second_paid_message_waits_twelve_hours_unless_it_expires_before()
    {
        var again = Promotion with { Paid = Paid with { LastSentAt = Noon.AddHours(-2) } };

        Assert.Equal(new Way.Wait(Noon.AddHours(10), AutomationPermit.MarketingMessage), Best(again));
        Assert.IsType<Way.Refuse>(Best(again with { ExpiresAt = Noon.AddHours(10) }));
        Assert.Equal(new Way.Go(AutomationPermit.MarketingMessage), Best(again with { Paid = Paid with { LastSentAt = Noon.AddHours(-12) } }));
    }

    [Fact]
    public void An_email_that_may_go_now_is_better_than_a_paid_message_that_must_wait() =>
        Assert.Equal(
            new Way.Go(AutomationPermit.EmailConsent),
            Best(WithEmail(Promotion) with { Paid = Paid with { LastSentAt = Noon.AddHours(-2) } }));

    [Fact]
    public void A_European_promotion_out_of_the_window_goes_by_email_or_not_at_all()
    {
        var european = Promotion with { Sender = Territory.Of("RO"), Recipient = Territory.Of("RO") };

        Assert.Equal(new Way.Go(AutomationPermit.EmailConsent), Best(WithEmail(european)));
        Assert.Contains(new Objection(AutomationPermit.EmailConsent, Obstacle.NoConsent), Objections(WithEmail(european) with { AgreesToEmail = false }));
        Assert.Contains(new Objection(AutomationPermit.MarketingMessage, Obstacle.NotAllowedHere, "marketing-messages-senders"), Objections(european));
    }

    [Fact]
    public void A_receipt_out_of_the_window_goes_by_utility_template_where_one_is_approved()
    {
        Assert.Equal(new Way.Go(AutomationPermit.UtilityTemplate), Best(Receipt with { HasUtilityTemplate = true }));
        Assert.Contains(new Objection(AutomationPermit.UtilityTemplate, Obstacle.NoTemplate, "utility-template"), Objections(Receipt));
    }

    [Fact]
    public void A_receipt_by_email_needs_no_consent() =>
        Assert.Equal(new Way.Go(AutomationPermit.OrderEmail), Best(WithEmail(Receipt) with { AgreesToEmail = false }));

    [Fact]
    public void A_promotion_never_goes_by_utility_template() =>
        Assert.IsType<Way.Refuse>(Best(Promotion with { HasUtilityTemplate = true }));

    [Fact]
    public void A_receipt_with_an_offer_is_split_outside_the_window()
    {
        var both = WithEmail(Receipt) with { HasOffer = true, HasUtilityTemplate = true };

        Assert.Equal(new Way.Split(new Way.Go(AutomationPermit.UtilityTemplate), new Way.Go(AutomationPermit.EmailConsent)), Best(both));
        Assert.Equal(
            new Way.Split(new Way.Go(AutomationPermit.UtilityTemplate), new Way.Hold(both.ExpiresAt)),
            Best(both with { AgreesToEmail = false }));
    }

    [Fact]
    public void A_survey_goes_for_seven_days()
    {
        var survey = Receipt with { IsSurvey = true };

        Assert.Equal(new Way.Go(AutomationPermit.CustomerFeedback), Best(survey with { Window = new(Noon.AddDays(-7).AddSeconds(1)) }));
        Assert.IsType<Way.Refuse>(Best(survey with { Window = new(Noon.AddDays(-7)) }));
        Assert.IsType<Way.Refuse>(Best(survey with { Window = null }));
    }

    [Fact]
    public void A_comment_gets_one_private_reply_for_seven_days()
    {
        Assert.Equal(new Way.Go(AutomationPermit.PrivateReply), Best(Promotion with { CommentedAt = Noon.AddDays(-6) }));
        Assert.IsType<Way.Refuse>(Best(Promotion with { CommentedAt = Noon.AddDays(-7) }));
    }

    [Fact]
    public void Stop_is_final_and_what_has_expired_stays()
    {
        var best = WithEmail(Receipt) with { HasUtilityTemplate = true, Window = new(Noon), Paid = Paid };

        Assert.All(Objections(best with { HasStopped = true }), objection => Assert.Equal(Obstacle.Stopped, objection.Obstacle));
        Assert.All(Objections(best with { ExpiresAt = Noon }), objection => Assert.Equal(Obstacle.Expired, objection.Obstacle));
    }

    [Fact]
    public void A_refusal_names_every_permit_that_was_asked_for() =>
        Assert.Equal(6, Objections(Promotion).Select(objection => objection.Permit).Distinct().Count());

    [Fact]
    public void Automation_cannot_name_the_permit_of_a_human() =>
        Assert.DoesNotContain(Enum.GetNames<AutomationPermit>(), name => name.Contains("Human", StringComparison.Ordinal));

    [Fact]
    public void The_permit_of_a_human_is_made_from_what_a_human_typed_and_in_no_other_way()
    {
        Assert.Empty(typeof(HumanPermit).GetConstructors());
        Assert.NotNull(Human(Noon.AddDays(-7).AddSeconds(1)));
        Assert.Null(Human(Noon.AddDays(-7)));
        Assert.Null(Human(Noon.AddSeconds(1)));
    }

    private static HumanPermit? Human(DateTimeOffset wroteAt) =>
        HumanPermit.For(new("Radu", Noon, wroteAt), Territory.Of("RO"), Territory.Of("RO"), RuleBook.Platform);

    private static Occasion WithEmail(Occasion occasion) => occasion with { HasEmailForm = true, HasEmailAddress = true, AgreesToEmail = true };

    private static Way Best(Occasion occasion) => Permits.Best(occasion, RuleBook.Platform);

    private static IReadOnlyList<Objection> Objections(Occasion occasion) => Assert.IsType<Way.Refuse>(Best(occasion)).Objections;
}
