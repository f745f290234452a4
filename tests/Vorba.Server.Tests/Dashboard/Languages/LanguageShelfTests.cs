using System.Text.RegularExpressions;
using Vorba.Contacts;
using Vorba.Flows;
using Vorba.Policy;
using Vorba.Server.Dashboard.Languages;
using Vorba.Vocabulary;

namespace Vorba.Server.Tests.Dashboard.Languages;

public sealed partial class LanguageShelfTests
{
    public static TheoryData<string> Codes => [.. LanguageShelf.All.Select(language => language.Code)];

    [Fact]
    public void English_and_Romanian_are_there() => Assert.Equal(["en", "ro"], LanguageShelf.All.Select(language => language.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_language_says_every_word(string code) =>
        Assert.Equal(LanguageShelf.Default.Phrases.Keys.Order(), LanguageShelf.Find(code)!.Phrases.Keys.Order());

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_language_names_the_same_values(string code) =>
        Assert.All(LanguageShelf.Find(code)!.Phrases, phrase =>
            Assert.Superset(Values(phrase.Value.Forms["other"]), Values(LanguageShelf.Default.Phrases[phrase.Key].Forms["other"])));

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_is_counted_has_every_form_of_its_language(string code)
    {
        var language = LanguageShelf.Find(code)!;
        Assert.All(
            language.Phrases.Values.Where(phrase => phrase.Forms.Count > 1),
            phrase => Assert.Equal(language.Plural.Forms.Order(), phrase.Forms.Keys.Order()));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Whatever_the_core_can_say_has_words(string code) =>
        Assert.All(Needed(), key => Assert.True(LanguageShelf.Find(code)!.Phrases.ContainsKey(key), key));

    [Theory]
    [InlineData(1, "o zi")]
    [InlineData(2, "2 zile")]
    [InlineData(0, "0 zile")]
    [InlineData(19, "19 zile")]
    [InlineData(20, "20 de zile")]
    [InlineData(101, "101 zile")]
    [InlineData(120, "120 de zile")]
    public void Romanian_counts_in_three_forms(int count, string said) =>
        Assert.Equal(said, new Words(LanguageShelf.Find("ro")!).Say("time.days", ("n", count)));

    [Fact]
    public void A_word_that_nobody_wrote_shows_its_key_and_breaks_nothing() =>
        Assert.Equal("no.such.word", new Words(LanguageShelf.Default)["no.such.word"]);

    [Theory]
    [InlineData("ro-RO", "ro")]
    [InlineData("EN_us", "en")]
    public void A_locale_finds_its_language(string locale, string code) => Assert.Equal(code, LanguageShelf.Find(locale)?.Code);

    [Theory]
    [InlineData("tlh")]
    [InlineData("")]
    [InlineData(null)]
    public void An_unknown_locale_finds_none(string? locale) => Assert.Null(LanguageShelf.Find(locale));

    private static IEnumerable<string> Needed() =>
        Enum.GetNames<Refusal>().Select(name => $"reason.{name}")
            .Concat(Enum.GetNames<Permit>().Select(name => $"permit.{name}"))
            .Concat(Enum.GetNames<Channel>().Select(name => $"channel.{name}"))
            .Concat(Enum.GetNames<Trigger>().Select(name => $"trigger.{name}"))
            .Concat(Enum.GetNames<Goal>().Select(name => $"goal.{name}"))
            .Concat(Enum.GetNames<Purpose>().Select(name => $"purpose.{name}"))
            .Concat(Asked().Select(gate => $"gate.{gate.Gate}"))
            .Concat(Asked().SelectMany(gate => gate.Values.Keys).Select(name => $"value.{name}"))
            .Concat(new[] { SendState.Refused, SendState.Expired, SendState.Failed }.Select(state => $"state.{state}"));

    /// <summary>Every gate is asked for a send that may go.</summary>
    private static IReadOnlyList<GateAnswer> Asked()
    {
        var noon = DashboardHost.Noon;
        var standing = new Standing
        {
            Reachable = [Channel.Messenger],
            Subscriptions = [new(Channel.Messenger, noon.AddDays(-1), "tap")],
            Window = new MessagingWindow(noon.AddHours(-1)),
        };
        return SendPolicy.Decide(new(Channel.Messenger, Purpose.Promotion, noon.AddHours(1)), standing, noon).Gates;
    }

    private static HashSet<string> Values(string text) => [.. Named().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Named();
}
