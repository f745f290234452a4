namespace Vorba.Writing.Tests;

public sealed class TypedWordsTests
{
    [Theory]
    [InlineData("STOP")]
    [InlineData("Stop!")]
    [InlineData("dezabonează-mă")]
    [InlineData("nu mai vreau mesaje")]
    [InlineData("please stop messaging me", false)]
    [InlineData("when do you stop selling it?", false)]
    [InlineData("", false)]
    public void Stop_is_heard_in_every_language(string words, bool asks = true) => Assert.Equal(asks, TypedWords.AskToStop(words));
}
