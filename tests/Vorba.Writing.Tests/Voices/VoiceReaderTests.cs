using CsCheck;
using Vorba.Writing.Voices;

namespace Vorba.Writing.Tests.Voices;

public sealed class VoiceReaderTests
{
    [Fact]
    public void Five_voices_are_ready() =>
        Assert.Equal(["artisan", "coach", "concierge", "genie", "neighbour"], ReadyVoices.All.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_ready_voice_approves_of_its_good_examples_and_not_of_its_bad_ones()
    {
        foreach (var voice in ReadyVoices.All.Values)
        {
            Assert.All(voice.Good, words => Assert.DoesNotContain(Lint.Check(words, In(words, voice)), finding => finding.Rule is "voice-missing" or "avoided-word" or "formality" or "emoji-of-voice" or "slang"));
            Assert.All(voice.Bad, words => Assert.Contains(Lint.Check(words, In(words, voice)), finding => finding.Rule is "voice-missing" or "avoided-word"));
        }
    }

    [Theory]
    [InlineData("name: a\ncharacter: b\nformallity: formal", 3, 1, "'formallity' is not known here")]
    [InlineData("name: a\ncharacter: b\nformality: polite", 3, 12, "must be one of any, informal, formal")]
    [InlineData("name: a", 1, 1, "'character' is missing")]
    [InlineData("name: a\ncharacter: b\nuse: word", 3, 6, "'use' must be a list")]
    [InlineData("name: a\ncharacter: b\nemoji: [x]", 1, 1, "'x' under 'emoji' is not an emoji")]
    [InlineData("name: [a", 2, 1, "")]
    [InlineData("name: &a b\ncharacter: *a", 2, 12, "aliases are not used")]
    [InlineData("- a", 1, 1, "must hold names with values")]
    public void A_slip_is_told_with_its_place(string yaml, int line, int column, string reason)
    {
        var fault = Assert.IsType<ReadVoice.Invalid>(VoiceReader.Read(yaml)).Faults[0];

        Assert.Contains(reason, fault.Reason, StringComparison.Ordinal);
        Assert.Equal((line, column), (fault.Line, fault.Column));
    }

    [Fact]
    public void No_file_breaks_the_reader() =>
        Gen.OneOf(Gen.String, Some.OneOf("name: a", "\n", "- ", "[", "{", "&a ", "*a", "|", ">", "\t", ": ", "'", "\"", "!!x ", "emoji:", "---").List[0, 20].Select(string.Concat))
            .Sample(yaml => VoiceReader.Read(yaml).ToString(), iter: 5_000);

    [Fact]
    public void Deep_brackets_do_not_break_the_stack() =>
        Assert.IsType<ReadVoice.Invalid>(VoiceReader.Read("name: " + new string('[', 100_000)));

    private static LintContext In(string words, Voice voice) =>
        new() { Voice = voice, Locale = words.AsSpan().ContainsAny("ățșîâ") ? "ro" : "en" };
}
