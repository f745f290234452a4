using Vorba.Writing.Languages;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Tests.Languages;

public sealed class KnownLanguagesTests
{
    [Theory]
    [InlineData("ro-RO", "ro")]
    [InlineData("RO_ro", "ro")]
    [InlineData("en-US", "en")]
    [InlineData("xx", "en")]
    [InlineData("", "en")]
    public void A_locale_finds_its_language(string locale, string code) => Assert.Equal(code, KnownLanguages.For(locale).Code);

    [Theory]
    [InlineData("ro", "STOP")]
    [InlineData("ro", " Nu mai vreau mesaje! ")]
    [InlineData("ro", "Opriţi mesajele")]
    [InlineData("en", "stop.")]
    [InlineData("en", "Unsubscribe")]
    public void Stop_is_understood_in_words(string language, string words) =>
        Assert.True(KnownLanguages.All[language].Lexicon.IsWhole(WordKind.Stop, words));

    [Theory]
    [InlineData("en", "I can't stop looking at it")]
    [InlineData("ro", "unde e stop-ul de la mașină")]
    [InlineData("en", "")]
    public void A_sentence_with_stop_in_it_is_no_stop(string language, string words) =>
        Assert.False(KnownLanguages.All[language].Lexicon.IsWhole(WordKind.Stop, words));

    [Fact]
    public void Every_language_knows_words_of_every_kind() =>
        Assert.All(KnownLanguages.All.Values, language => Assert.Empty(Enum.GetValues<WordKind>().Except(language.Lexicon.Kinds).Except([WordKind.Voice, WordKind.Avoided])));

    [Fact]
    public void A_third_language_needs_no_code()
    {
        var polish = Embedded.Text("language/en")
            .Replace("code: en", "code: pl", StringComparison.Ordinal)
            .Replace("{ one: \"i = 1 and v = 0\" }", "{ one: \"i = 1 and v = 0\", few: \"v = 0 and i % 10 = 2..4 and i % 100 != 12..14\", many: \"v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14\" }", StringComparison.Ordinal);
        var language = Assert.IsType<ReadLanguage.Ok>(LanguageReader.Read(polish)).Language;

        Assert.Equal(["one", "few", "many", "other"], language.Plurals.Names);
        Assert.Equal([(0, false), (1, false), (2, false), (2, false), (1, false), (3, true)], new[] { 1m, 3m, 5m, 13m, 22m, 1.5m }.Select(language.Plurals.FormOf));
    }

    [Fact]
    public void A_language_file_with_a_slip_says_where()
    {
        var broken = Embedded.Text("language/en").Replace("name_fallback:", "fallback:", StringComparison.Ordinal);

        Assert.Contains(Assert.IsType<ReadLanguage.Invalid>(LanguageReader.Read(broken)).Faults, fault => fault.Reason.Contains("name_fallback", StringComparison.Ordinal));
    }
}
