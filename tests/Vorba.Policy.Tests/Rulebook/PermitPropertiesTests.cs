using Vorba.Policy.Rulebook;
using Vorba.Vocabulary;

namespace Vorba.Policy.Tests.Rulebook;

/// <summary>What holds for every occasion: all 9,216 that differ in what the choice looks at are asked.</summary>
public sealed class PermitPropertiesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly bool[] Either = [false, true];

    private static readonly AutomationPermit[] ByEmail = [AutomationPermit.EmailConsent, AutomationPermit.OrderEmail];

    [Fact]
    public void No_promotion_leaves_the_window_but_by_a_paid_message_or_a_private_reply() =>
        Assert.All(
            Asked().Where(asked => asked.Occasion is { Purpose: not Purpose.OrderUpdate, Window: null, IsSurvey: false }),
            asked => Assert.All(asked.Permits.Except(ByEmail), permit => Assert.True(permit is AutomationPermit.MarketingMessage or AutomationPermit.PrivateReply)));

    [Fact]
    public void Nobody_in_Europe_is_reached_by_a_paid_message() =>
        Assert.All(
            Asked().Where(asked => asked.Occasion.Recipient == Europe),
            asked => Assert.DoesNotContain(AutomationPermit.MarketingMessage, asked.Permits));

    [Fact]
    public void Nobody_who_stopped_is_reached_at_all() =>
        Assert.All(Asked().Where(asked => asked.Occasion.HasStopped), asked => Assert.Empty(asked.Permits));

    [Fact]
    public void Nothing_that_sells_goes_by_email_without_consent() =>
        Assert.All(
            Asked().Where(asked => asked.Occasion is { AgreesToEmail: false }),
            asked => Assert.DoesNotContain(AutomationPermit.EmailConsent, asked.Permits));

    [Fact]
    public void An_offer_never_rides_on_a_template() =>
        Assert.All(
            Asked().Where(asked => asked.Occasion.HasOffer && asked.Way is not Way.Split),
            asked => Assert.DoesNotContain(AutomationPermit.UtilityTemplate, asked.Permits));

    [Fact]
    public void The_same_occasion_gets_the_same_way() =>
        Assert.All(Asked().Zip(Asked()), twice => Assert.Equal(twice.First.Permits, twice.Second.Permits));

    private static readonly Territory Europe = Territory.Of("RO");

    private sealed record Asking(Occasion Occasion, Way Way)
    {
        public IReadOnlyList<AutomationPermit> Permits { get; } = [.. PermitsOf(Way)];

        private static IEnumerable<AutomationPermit> PermitsOf(Way way) =>
            way switch
            {
                Way.Go(var permit) => [permit],
                Way.Wait(_, var permit) => [permit],
                Way.Split(var news, var offer) => PermitsOf(news).Concat(PermitsOf(offer)),
                _ => [],
            };
    }

    private static IEnumerable<Asking> Asked() =>
        from occasion in Occasions()
        select new Asking(occasion, Permits.Best(occasion, RuleBook.Platform));

    private static IEnumerable<Occasion> Occasions() =>
        from purpose in Enum.GetValues<Purpose>()
        from recipient in new[] { Europe, Territory.Of("US"), Territory.Everywhere }
        from paid in new PaidAccess?[] { null, new(true, null, true), new(true, Noon, true), new(false, null, true) }
        from flags in Enumerable.Range(0, 256)
        select new Occasion
        {
            Purpose = purpose,
            Sender = Territory.Of("US"),
            Recipient = recipient,
            Paid = paid,
            Now = Noon,
            ExpiresAt = Noon.AddDays(1),
            HasOffer = Either[flags & 1],
            IsSurvey = Either[(flags >> 1) & 1],
            HasEmailForm = Either[(flags >> 2) & 1],
            AgreesToEmail = Either[(flags >> 3) & 1],
            HasUtilityTemplate = Either[(flags >> 4) & 1],
            HasStopped = Either[(flags >> 5) & 1],
            Window = Either[(flags >> 6) & 1] ? new(Noon.AddHours(-1)) : null,
            CommentedAt = Either[(flags >> 7) & 1] ? Noon.AddDays(-1) : null,
            HasEmailAddress = true,
        };
}
