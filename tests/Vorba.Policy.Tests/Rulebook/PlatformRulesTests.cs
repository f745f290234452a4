using System.Reflection;
using Vorba.Policy.Rulebook;
using Vorba.Vocabulary;

namespace Vorba.Policy.Tests.Rulebook;

public sealed class PlatformRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly Territory Romania = Territory.Of("RO");

    private static readonly Territory America = Territory.Of("US");

    [Fact]
    public void The_window_lasts_twenty_four_hours_everywhere() =>
        Assert.Equal(TimeSpan.FromHours(24), RuleBook.Platform.At(Today, Territory.Everywhere, Territory.Everywhere).WindowLength);

    [Fact]
    public void The_rulebook_and_the_policy_name_the_same_opening_acts()
    {
        var person = new Address(Channel.Messenger, "1");
        var at = new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
        string?[] acts =
        [
            Openers.NameOf(new ChannelEvent.Said(person, at, "hi")),
            Openers.NameOf(new ChannelEvent.Tapped(person, at, "Yes", "YES", null)),
            Openers.NameOf(new ChannelEvent.Reacted(person, at, "💛", Withdrawn: false)),
            Openers.NameOf(new ChannelEvent.CameBack(person, at, "summer", ByAdvertisement: false)),
            Openers.NameOf(new ChannelEvent.OptedIn(person, at, null)),
        ];

        Assert.Equivalent(acts, Holding(Romania, Romania).Openers, strict: true);
    }

    [Theory]
    [InlineData("ACCOUNT_UPDATE")]
    [InlineData("CONFIRMED_EVENT_UPDATE")]
    [InlineData("POST_PURCHASE_UPDATE")]
    public void The_update_tags_live_until_the_26th_of_April_2026_and_not_a_day_longer(string tag)
    {
        Assert.True(On(2026, 4, 26).TagIsAlive(tag));
        Assert.False(On(2026, 4, 27).TagIsAlive(tag));
    }

    [Fact]
    public void The_feedback_tag_lives_and_a_tag_that_nobody_knows_does_not()
    {
        Assert.True(On(2026, 11, 22).TagIsAlive("CUSTOMER_FEEDBACK"));
        Assert.False(On(2026, 11, 22).TagIsAlive("NON_PROMOTIONAL_SUBSCRIPTION"));
        Assert.False(On(2026, 11, 22).TagIsAlive("NO_SUCH_TAG"));
    }

    [Theory]
    [InlineData("US", "US", true)]
    [InlineData("US", "CA", true)]
    [InlineData("AU", "NZ", true)]
    [InlineData("US", "AU", false)]
    [InlineData("US", "JP", false)]
    [InlineData("US", "KR", false)]
    [InlineData("US", "UK", false)]
    [InlineData("US", "RO", false)]
    [InlineData("US", "EU", false)]
    [InlineData("US", "NO", false)]
    [InlineData("RO", "US", false)]
    [InlineData("GB", "US", false)]
    public void A_paid_message_goes_from_twenty_countries_and_never_to_five_regions(string sender, string recipient, bool allowed) =>
        Assert.Equal(allowed, Holding(Place(sender), Place(recipient)).AllowPaidMessages);

    [Fact]
    public void Twenty_countries_may_send_paid_messages() => Assert.Equal(20, Place("marketing-senders").Countries.Count);

    [Fact]
    public void Whose_place_nobody_knows_gets_no_paid_message() =>
        Assert.False(Holding(America, Territory.Everywhere).AllowPaidMessages);

    [Fact]
    public void Two_paid_messages_lie_twelve_hours_apart() =>
        Assert.Equal(TimeSpan.FromHours(12), Holding(America, America).GapOf(Matters.MarketingMessage));

    [Theory]
    [InlineData(2025, 8, 31, true)]
    [InlineData(2025, 9, 1, false)]
    public void New_apps_have_recurring_notifications_until_August_2025(int year, int month, int day, bool allowed) =>
        Assert.Equal(allowed, On(year, month, day).Allow("recurring-notification"));

    [Theory]
    [InlineData(2024, 7, 30, 0)]
    [InlineData(2024, 7, 31, 1)]
    public void Sponsored_messages_end_with_July_2024(int year, int month, int day, int rules) =>
        Assert.Equal(rules, On(year, month, day).On("sponsored-message").Count());

    [Fact]
    public void A_bot_answers_within_thirty_seconds() =>
        Assert.Equal(TimeSpan.FromSeconds(30), Holding(Romania, Romania).LengthOf(Matters.ResponseTime));

    [Theory]
    [InlineData("RO", "US", "messenger-extensions", false)]
    [InlineData("US", "RO", "messenger-extensions", false)]
    [InlineData("US", "US", "messenger-extensions", true)]
    [InlineData("JP", "JP", "account-linking", false)]
    [InlineData("RO", "RO", "personas", true)]
    public void Europe_and_Japan_lack_features(string sender, string recipient, string feature, bool allowed) =>
        Assert.Equal(allowed, Holding(Place(sender), Place(recipient)).Allow(Matters.Feature(feature)));

    [Theory]
    [InlineData(2023, 10, 16, false)]
    [InlineData(2023, 10, 17, true)]
    public void Personas_came_back_to_Europe_in_October_2023(int year, int month, int day, bool allowed) =>
        Assert.Equal(allowed, RuleBook.Platform.At(new(year, month, day), Romania, Romania).Allow(Matters.Feature("personas")));

    [Fact]
    public void Every_matter_that_the_policy_asks_about_has_a_rule()
    {
        var asked = typeof(Matters).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

        Assert.All(asked, matter => Assert.NotEmpty(RuleBook.Platform.Rules.On(matter)));
    }

    [Fact]
    public void Every_rule_says_something_and_names_its_source() =>
        Assert.All(RuleBook.Platform.Rules, rule => Assert.True(rule.Says.Length > 10 && Uri.IsWellFormedUriString(rule.Source, UriKind.Absolute), rule.Id));

    [Fact]
    public void The_spring_of_2026_brought_the_end_of_the_tags_and_the_caps_of_paid_messages()
    {
        var changes = RuleBook.Platform.ChangesBetween(new(2026, 3, 1), new(2026, 4, 30));

        Assert.Equal(
            ["2026-04-10 marketing-messages-caps begins", "2026-04-27 update-tags ends", "2026-04-27 update-tags-ended begins"],
            changes.Select(change => $"{change.On:yyyy-MM-dd} {change.Rule.Id} {(change.Begins ? "begins" : "ends")}"));
    }

    [Fact]
    public void The_order_of_the_two_days_does_not_matter_and_the_same_day_changes_nothing()
    {
        var (one, other) = (new DateOnly(2020, 1, 1), Today);

        Assert.Equal(RuleBook.Platform.ChangesBetween(one, other), RuleBook.Platform.ChangesBetween(other, one));
        Assert.Empty(RuleBook.Platform.ChangesBetween(Today, Today));
    }

    private static IReadOnlyList<Rule> On(int year, int month, int day) =>
        RuleBook.Platform.At(new(year, month, day), Territory.Of("US"), Territory.Of("US"));

    private static IReadOnlyList<Rule> Holding(Territory sender, Territory recipient) => RuleBook.Platform.At(Today, sender, recipient);

    private static Territory Place(string name) => RuleBook.Platform.Place(name) ?? throw new ArgumentException(name);
}
