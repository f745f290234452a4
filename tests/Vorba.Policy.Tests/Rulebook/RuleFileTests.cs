using Vorba.Policy.Rulebook;

namespace Vorba.Policy.Tests.Rulebook;

public sealed class RuleFileTests
{
    private const string Sound = """
        rules:
          - rule: window
            permits: Anything for a day.
            matter: window
            lasts: 24h
            source: https://example.com
            confidence: documented
        """;

    [Fact]
    public void A_sound_file_is_read() =>
        Assert.Equal(TimeSpan.FromHours(24), Assert.Single(Book(Sound).Rules).Lasts);

    [Fact]
    public void The_operator_replaces_a_rule_by_its_name()
    {
        var own = new RuleText("own.yaml", Sound.Replace("rule: window", "rule: standard-window", StringComparison.Ordinal).Replace("24h", "12h", StringComparison.Ordinal));
        var book = Assert.IsType<RuleReading.Read>(RuleFile.Read([.. RuleFile.Embedded, own])).Book;

        Assert.Equal(RuleBook.Platform.Rules.Count, book.Rules.Count);
        Assert.Equal(TimeSpan.FromHours(12), book.At(new(2026, 3, 2), Territory.Everywhere, Territory.Everywhere).WindowLength);
    }

    [Fact]
    public void No_rule_of_an_operator_makes_the_window_longer_than_the_policy_keeps_it() =>
        Assert.Equal(
            MessagingWindow.Length,
            Book(Sound.Replace("24h", "48h", StringComparison.Ordinal)).At(new(2026, 3, 2), Territory.Everywhere, Territory.Everywhere).WindowLength);

    [Fact]
    public void A_region_may_name_regions_above_it_and_everywhere_but_some()
    {
        var book = Book("""
            regions:
              north: [SE, FI]
              colder: [north, IS]
            rules:
              - rule: quiet
                forbids: Loud messages.
                matter: noise
                recipients: { except: [colder] }
                source: https://example.com
                confidence: inferred
            """);

        Assert.Empty(book.At(new(2026, 3, 2), Territory.Of("RO"), Territory.Of("IS")));
        Assert.Single(book.At(new(2026, 3, 2), Territory.Of("RO"), Territory.Of("IS", "NO")));
    }

    [Theory]
    [InlineData("lasts: 24h", "lasts: soon", 5, "time like")]
    [InlineData("matter: window", "mater: window", 4, "not known here")]
    [InlineData("matter: window", "matter: []", 4, "list of words")]
    [InlineData("permits: Anything", "perhaps: Anything", 2, "exactly one of")]
    [InlineData("lasts: 24h", "forbids: that too", 2, "exactly one of")]
    [InlineData("lasts: 24h", "from: yesterday", 5, "a day like")]
    [InlineData("lasts: 24h", "senders: [Atlantis]", 5, "neither a country")]
    [InlineData("lasts: 24h", "senders: { but: [RO] }", 5, "not known here")]
    [InlineData("lasts: 24h", "{from: 2026-01-02", 1, "cannot be read")]
    [InlineData("https://example.com", "hearsay", 6, "https address")]
    [InlineData("documented", "certain", 7, "one of documented")]
    public void A_fault_is_shown_where_it_stands(string right, string wrong, int line, string says)
    {
        var faulty = Assert.IsType<RuleReading.Faulty>(RuleFile.Read(new RuleText("own.yaml", Sound.Replace(right, wrong, StringComparison.Ordinal))));

        Assert.Contains(faulty.Faults, fault => fault.File == "own.yaml" && fault.Line == line && fault.Column > 0 && fault.Text.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_cannot_end_before_it_begins() =>
        Assert.Contains("before it begins", Faults(Sound + "\n    from: 2026-02-02\n    to: 2026-02-01"), StringComparison.Ordinal);

    [Fact]
    public void Two_rules_of_a_file_cannot_have_one_name() =>
        Assert.Contains("two rules are called 'window'", Faults(Sound + Sound["rules:".Length..]), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("- a list")]
    [InlineData("rules: [")]
    [InlineData("rules: some")]
    [InlineData("rules: [some]")]
    [InlineData("regions: [RO]")]
    [InlineData("regions: { home: {} }")]
    [InlineData("rulez: []")]
    [InlineData("rules: [{}]")]
    public void What_is_no_rule_file_is_told_and_never_thrown(string text) =>
        Assert.NotEmpty(Faults(text));

    [Fact]
    public void A_text_without_end_to_its_levels_is_told() =>
        Assert.Contains("too many levels", Faults($"rules: {new string('[', 100_000)}"), StringComparison.Ordinal);

    private static RuleBook Book(string text) => Assert.IsType<RuleReading.Read>(RuleFile.Read(new RuleText("own.yaml", text))).Book;

    private static string Faults(string text) =>
        string.Join("; ", Assert.IsType<RuleReading.Faulty>(RuleFile.Read(new RuleText("own.yaml", text))).Faults);
}
