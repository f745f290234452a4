using Vorba.Vocabulary;
using Vorba.Writing.Rules;
using Vorba.Writing.Voices;

namespace Vorba.Writing.Tests.Rules;

public sealed class CopyRulesTests
{
    private static readonly Boundary[] Boundaries = [.. PlatformBoundaries.All, .. StyleBoundaries.All];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Boundaries.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_rule_is_quiet_up_to_its_boundary_and_speaks_from_there(int number)
    {
        var boundary = Boundaries[number];

        Assert.DoesNotContain(Lint.Check(boundary.Quiet, boundary.Context), finding => finding.Rule == boundary.Rule);
        Assert.Contains(Lint.Check(boundary.Found, boundary.Context), finding => finding.Rule == boundary.Rule);
    }

    [Fact]
    public void Every_rule_has_a_boundary_that_is_tested() =>
        Assert.Empty(CopyRules.All.Select(rule => rule.Id).Except(Boundaries.Select(boundary => boundary.Rule)));

    [Fact]
    public void Every_rule_has_a_name_of_its_own_and_a_reason()
    {
        Assert.Equal(CopyRules.All.Count, CopyRules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(CopyRules.All, rule => Assert.True(rule.Reason.EndsWith('.') && rule.Reason.Length > 20));
    }

    [Fact]
    public void Every_reason_is_told_in_Romanian_too() =>
        Assert.All(CopyRules.All, rule => Assert.NotEqual(rule.Reason, rule.ReasonIn("ro-RO")));

    [Fact]
    public void A_fix_makes_its_finding_go_away()
    {
        foreach (var boundary in Boundaries)
        {
            foreach (var finding in Lint.Check(boundary.Found, boundary.Context).Where(finding => finding.Fix is not null))
            {
                var mended = Lint.Apply(boundary.Found, finding);

                Assert.NotEqual(boundary.Found, mended);
                Assert.DoesNotContain(Lint.Check(mended, boundary.Context), again => again.Rule == finding.Rule && again.Place == finding.Place && again.Text == finding.Text);
            }
        }
    }

    [Theory]
    [InlineData("Hi {{ contact.first_name }}!", "Hi {{ contact.first_name | default: \"there\" }}!")]
    [InlineData("Hi {{ contact.first_name | capitalize }}!", "Hi {{ contact.first_name | default: \"there\" | capitalize }}!")]
    [InlineData("Hi {{- contact.first_name -}} !", "Hi {{- contact.first_name | default: \"there\" -}} !")]
    public void A_name_gets_its_fallback_by_a_click(string words, string mended)
    {
        var message = Boundary.Says(words);
        var finding = Lint.Check(message, new()).Single(finding => finding.Rule == "name-without-fallback");

        Assert.Equal(mended, Assert.IsType<Bubble.Text>(Lint.Apply(message, finding).Bubbles[0]).Words);
    }

    [Fact]
    public void A_fix_keeps_the_capital()
    {
        var message = Boundary.Says("Do not wait");
        var finding = Lint.Check(message, new()).Single(finding => finding.Rule == "contraction");

        Assert.Equal("Don't wait", Assert.IsType<Bubble.Text>(Lint.Apply(message, finding).Bubbles[0]).Words);
    }

    [Fact]
    public void A_phrase_inside_a_longer_one_is_told_once() =>
        Assert.Single(Lint.Check("Vă informăm că a sosit", new() { Locale = "ro" }), finding => finding.Rule == "stiff");

    [Fact]
    public void The_same_message_under_two_voices_gives_different_findings()
    {
        var message = Boundary.Says("Hey, your wish is ready ✨ We'll bring it, ok? 👇", new Button.Reply("Yes", "YES"));
        var genie = Rules(message, "genie");
        var concierge = Rules(message, "concierge");

        Assert.DoesNotContain("voice-missing", genie);
        Assert.DoesNotContain("avoided-word", genie);
        Assert.Contains("avoided-word", concierge);
        Assert.Contains("contraction", concierge);
    }

    [Fact]
    public void A_good_message_is_left_alone()
    {
        var message = Boundary.Says(
            new Bubble.Cards([new("Ceas Aviator") { Picture = "https://shop.example/ceas.jpg" }]),
            new Bubble.Text("Ana, ți-am păstrat ceasul 🙂 Îl mai vrei? 👇") { Buttons = [new Button.Reply("Da", "DA"), new Button.Link("Spre coș", "https://shop.example/cart")] });

        Assert.Empty(Lint.Check(message, new() { Locale = "ro", Voice = ReadyVoices.All["neighbour"], LaterStepNeedsWindow = true }));
    }

    private static IReadOnlyList<string> Rules(Message message, string voice) =>
        [.. Lint.Check(message, new() { Voice = ReadyVoices.All[voice] }).Select(finding => finding.Rule)];
}
