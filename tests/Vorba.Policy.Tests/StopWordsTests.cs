using CsCheck;

namespace Vorba.Policy.Tests;

public sealed class StopWordsTests
{
    [Theory]
    [InlineData("STOP")]
    [InlineData("stop")]
    [InlineData(" Stop. ")]
    [InlineData("STOP!!!")]
    [InlineData("„STOP”")]
    [InlineData("stop 🙏")]
    [InlineData("🛑 STOP 🛑")]
    [InlineData("stop ❤️")]
    [InlineData("Stop\n")]
    [InlineData("\u200eSTOP\u200f")]
    [InlineData("STOP ALL")]
    [InlineData("please   stop")]
    [InlineData("stop please")]
    [InlineData("unsubscribe")]
    [InlineData("Opt-out")]
    [InlineData("ＳＴＯＰ")]
    [InlineData("𝗦𝗧𝗢𝗣")]
    public void A_plain_stop_is_a_stop_however_it_is_dressed(string words) => Assert.True(StopWords.IsStop(words));

    [Theory]
    [InlineData("Oprește")]
    [InlineData("opreşte")]
    [InlineData("opreste-te!")]
    [InlineData("Opriți")]
    [InlineData("opriţi")]
    [InlineData("Șterge-mă")]
    [InlineData("şterge-mă")]
    [InlineData("s\u0326terge-ma\u0306")]
    [InlineData("Nu mai vreau mesaje.")]
    [InlineData("Lasă-mă în pace")]
    [InlineData("dezabonează-mă")]
    [InlineData("Arrêt")]
    [InlineData("Désabonner")]
    [InlineData("rezygnuję")]
    [InlineData("СТОП")]
    public void Other_languages_stop_with_and_without_their_accents(string words) => Assert.True(StopWords.IsStop(words));

    [Fact]
    public void However_many_exclamation_marks_follow_it_is_still_a_stop() =>
        Assert.True(StopWords.IsStop("STOP" + new string('!', 200)));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🛑")]
    [InlineData("Don't stop believing")]
    [InlineData("Where is the bus stop?")]
    [InlineData("stop by the shop tomorrow")]
    [InlineData("I cannot stop looking at this bag!")]
    [InlineData("nonstop")]
    [InlineData("Nu mai am mărimea M?")]
    [InlineData("Nu vreau albastru, vreau verde")]
    public void A_sentence_that_merely_holds_such_a_word_is_none(string words) => Assert.False(StopWords.IsStop(words));

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("stop \udc4d")]
    [InlineData("\ufffe")]
    [InlineData("\uffff stop")]
    [InlineData("\0")]
    public void Broken_text_is_read_without_complaint(string words) =>
        Assert.Equal(words.Contains("stop", StringComparison.Ordinal), StopWords.IsStop(words));

    [Fact]
    public void No_text_at_all_makes_it_throw() => Gen.Char.Array[0, 80].Select(characters => new string(characters)).Sample(text => StopWords.IsStop(text) || true);
}
