using CsCheck;
using Vorba.Vocabulary;
using Vorba.Writing.Voices;

namespace Vorba.Writing.Tests;

public sealed class LintTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Some.OneOf("ACUM ", "Nu rata! ", "{{ contact.first_name }}", "{% if a %}", "{{", "👨‍👩‍👧‍👦", "\uD83D", "\uDE00", "שלום ", "مرحبا؟ ", "Z͑ͫ̓ͪ", "http://", "https://a.example/ ", "don't ", "do not ", "vă ", "tu ", "!!!", "...", "1️⃣", "👆", "\u200D", "ș", "ş", "\u0326")
            .List[0, 40].Select(string.Concat));

    [Fact]
    public void No_text_breaks_a_rule_and_every_place_lies_within_its_text() =>
        Gen.Select(AnyText, AnyText, Gen.Bool).Sample(
            (words, title, romanian) =>
            {
                var message = new Message
                {
                    Bubbles =
                    [
                        new Bubble.Text(words) { Buttons = [new Button.Reply(title, words), new Button.Link(title, words)] },
                        new Bubble.Cards([new(title) { Subtitle = words, Picture = words }]),
                        new Bubble.Picture(words),
                    ],
                };
                var findings = Lint.Check(message, new() { Locale = romanian ? "ro" : "en", Voice = ReadyVoices.All["concierge"], IsFirstContact = romanian });
                foreach (var finding in findings)
                {
                    Lint.Apply(message, finding);
                }

                return findings.All(finding => finding.Place is null or { Part: not "text" } || finding.Place.Start + finding.Place.Length <= words.Length);
            },
            iter: 5_000);

    [Theory]
    [InlineData("a")]
    [InlineData("act now ")]
    [InlineData("{{")]
    [InlineData("{{ a ")]
    [InlineData("{% if a %}")]
    [InlineData("!")]
    [InlineData("\u0301")]
    [InlineData("👆")]
    [InlineData("https://")]
    [InlineData("{{ contact.first_name }}")]
    public void A_megabyte_is_checked_in_less_than_a_second(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        Lint.Check("warm", new());
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        Lint.Check(text, new() { Voice = ReadyVoices.All["genie"] });

        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds < 2, $"{System.Diagnostics.Stopwatch.GetElapsedTime(started)}");
    }

    [Fact]
    public void A_message_is_checked_in_the_time_of_a_keystroke()
    {
        var message = new Message { Bubbles = [new Bubble.Text("Hi {{ contact.first_name | default: \"there\" }}, we kept your watch 🙂 Shall we send it today? 👇") { Buttons = [new Button.Reply("Yes", "YES")] }] };
        var context = new LintContext { Voice = ReadyVoices.All["neighbour"] };
        var times = Enumerable.Range(0, 3_000).Select(_ => Time(message, context)).Skip(1_000).Order().ToArray();

        Assert.True(times[1_000].TotalMicroseconds < 1_000, $"median {times[1_000].TotalMicroseconds} µs");
    }

    private static TimeSpan Time(Message message, LintContext context)
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        Lint.Check(message, context);
        return System.Diagnostics.Stopwatch.GetElapsedTime(started);
    }
}
