using CsCheck;

namespace Vorba.Writing.Tests;

public sealed class ReadingTextTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("a\r\nb", 3)]
    [InlineData("👨‍👩‍👧‍👦", 1)]
    [InlineData("🇷🇴🇲🇩", 2)]
    [InlineData("👍🏽", 1)]
    [InlineData("s\u0326", 1)]
    [InlineData("Z͑ͫ̓ͪ̂", 1)]
    [InlineData("שָׁלוֹם", 4)]
    public void A_reader_counts_what_a_reader_sees(string text, int characters) => Assert.Equal(characters, text.ReadingLength);

    [Fact]
    public void Counting_agrees_with_the_framework() =>
        Gen.String.Sample(text => text.ReadingLength == new System.Globalization.StringInfo(text).LengthInTextElements);

    [Fact]
    public void A_shortened_text_fits_and_begins_as_it_did() =>
        Gen.Select(Gen.String, Gen.Int[1, 40]).Sample((text, units) =>
        {
            var shown = text.ShortenedTo(units);
            return shown.Length <= units && (shown == text || text.StartsWith(shown.TrimEnd('…').TrimEnd(), StringComparison.Ordinal));
        });

    [Fact]
    public void A_title_is_cut_after_a_word_where_that_costs_little() => Assert.Equal("Vezi produsele…", "Vezi produsele lăsate".ShortenedTo(18));

    [Fact]
    public void A_family_is_never_cut() => Assert.Equal("👨‍👩‍👧‍👦…", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦".ShortenedTo(20));
}
