using System.Globalization;

namespace Vorba.Writing.Tests;

public sealed class EmojiTableTests
{
    [Fact]
    public void Every_emoji_of_Unicode_is_known_and_is_one_character()
    {
        var emoji = RealFiles.Lines("registry/language/emoji-test-15.0.txt")
            .Where(line => line.Contains("; fully-qualified", StringComparison.Ordinal))
            .Select(line => Characters(line.Split(';')[0]))
            .ToArray();

        Assert.True(emoji.Length > 3_000);
        Assert.DoesNotContain(emoji, one => !EmojiTable.IsEmoji(one) || one.ReadingLength != 1);
    }

    [Fact]
    public void Every_cue_of_Unicode_that_points_down_is_known_to_point_down()
    {
        var cues = RealFiles.Lines("registry/language/direction-cue-emoji.tsv").Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'))
            .Where(cells => cells[2].Contains("pointing down", StringComparison.Ordinal) || cells[2].StartsWith("down", StringComparison.Ordinal))
            .Select(cells => cells[1])
            .ToArray();

        Assert.True(cues.Length >= 3);
        Assert.All(cues, cue => Assert.Equal(CueDirection.Down, DirectionCue.Of(cue)));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("©")]
    [InlineData("ș")]
    [InlineData("→")]
    [InlineData("中")]
    [InlineData("\uD83D")]
    [InlineData("")]
    public void What_is_drawn_as_a_letter_is_no_emoji(string character) => Assert.False(EmojiTable.IsEmoji(character));

    [Theory]
    [InlineData("👇🏽", CueDirection.Down)]
    [InlineData("⬇️", CueDirection.Down)]
    [InlineData("👆", CueDirection.Up)]
    [InlineData("→", CueDirection.Right)]
    public void A_cue_points_whatever_its_skin(string cue, CueDirection direction) => Assert.Equal(direction, DirectionCue.Of(cue));

    private static string Characters(string codes) =>
        string.Concat(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
}
