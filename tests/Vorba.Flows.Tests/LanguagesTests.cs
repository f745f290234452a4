namespace Vorba.Flows.Tests;

public sealed class LanguagesTests
{
    private static readonly Dictionary<string, string> Both = new() { ["en"] = "Hello", ["ro"] = "Bună" };

    [Theory]
    [InlineData("ro", "Bună")]
    [InlineData("ro-RO", "Bună")]
    [InlineData("ro_RO", "Bună")]
    [InlineData("RO", "Bună")]
    [InlineData("en-US", "Hello")]
    [InlineData("hu", "Hello")]
    [InlineData("", "Hello")]
    [InlineData("-", "Hello")]
    [InlineData(null, "Hello")]
    public void The_contacts_language_is_spoken_else_English(string? locale, string greeting) =>
        Assert.Equal(greeting, new LocalText(Both).In(locale));

    [Fact]
    public void Where_there_is_no_English_whatever_there_is_is_spoken() =>
        Assert.Equal("Bună", new LocalText(new Dictionary<string, string> { ["ro"] = "Bună" }).In("hu"));

    [Fact]
    public void A_text_in_no_language_is_empty() => Assert.Equal("", new LocalText(new Dictionary<string, string>()).In("ro"));
}
