using System.Globalization;
using CsCheck;

namespace Vorba.Writing.Tests;

public sealed class SplittingTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Some.OneOf("cuvânt ", "Da. ", "👨‍👩‍👧‍👦", "🇷🇴", "👍🏽 ", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢ ", "\uD83D", "\uDE00", "שלום ", "مرحبا، ", "https://shop.example/a/b?c=d ", "{{ contact.first_name | default: \"there\" }} ", "1 299,90 lei ", "\n\n", "  ", "ș", "\u0301", "。")
            .List[0, 60].Select(string.Concat));

    [Fact]
    public void Pieces_put_together_are_the_text() =>
        Gen.Select(AnyText, Gen.Int[1, 700]).Sample((text, units) => string.Concat(Splitting.Split(text, units)) == text, iter: 5_000);

    [Fact]
    public void No_piece_is_longer_than_it_may_be() =>
        Gen.Select(AnyText, Gen.Int[1, 700]).Sample((text, units) => Splitting.Split(text, units).All(piece => piece.TrimEnd().Length <= units), iter: 5_000);

    [Fact]
    public void No_character_is_cut_that_fits_into_a_piece() =>
        AnyText.Sample(
            text =>
            {
                var borders = StringInfo.ParseCombiningCharacters(text).ToHashSet();
                var at = 0;
                return Splitting.Split(text, 200).All(piece => borders.Contains(at) && (at += piece.Length) > 0);
            },
            iter: 3_000);

    [Fact]
    public void A_text_is_cut_after_a_sentence_rather_than_a_word() =>
        Assert.Equal(["Prima propoziție. ", "A doua, mai lungă."], Splitting.Split("Prima propoziție. A doua, mai lungă.", 30));

    [Fact]
    public void Then_after_a_clause() =>
        Assert.Equal(["One thing, ", "and another thing"], Splitting.Split("One thing, and another thing", 20));

    [Theory]
    [InlineData("aaaa bbbb {{ contact.first_name | default: \"there you\" }} cccc", 50)]
    [InlineData("aaaa bbbb https://shop.example/a/very/long/path?and=query cccc", 50)]
    [InlineData("aaaa bbbb cccc dddd 1 299 900,50 lei", 24)]
    public void What_belongs_together_stays_together(string text, int units)
    {
        string[] wholes = ["{{ contact.first_name | default: \"there you\" }}", "https://shop.example/a/very/long/path?and=query", "1 299 900,50"];

        Assert.Contains(Splitting.Split(text, units), piece => wholes.Any(whole => piece.Contains(whole, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_megabyte_is_cut_in_less_than_a_second()
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        foreach (var part in new[] { "a", " ", "a ", "\u0301", "{{", "👨‍👩‍👧‍👦", "https://" })
        {
            Splitting.Split(string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length)), Limits.TextWithButtons);
        }

        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds < 7);
    }
}
