using CsCheck;

namespace Vorba.Writing.Tests;

public sealed class LockScreenTests
{
    [Fact]
    public void A_preview_never_shows_more_than_the_phone_does() =>
        Gen.String.Sample(text => LockScreen.All.All(phone => phone.Preview(text).ReadingLength <= phone.Characters));

    [Fact]
    public void Exactly_forty_characters_are_shown_whole() =>
        Assert.Equal(new string('a', 40), LockScreen.Android.Preview(new string('a', 40)));

    [Fact]
    public void Of_forty_one_characters_the_end_is_an_ellipsis() =>
        Assert.Equal(new string('a', 39) + "…", LockScreen.Android.Preview(new string('a', 41)));

    [Fact]
    public void A_family_is_one_character() =>
        Assert.Equal(string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", 40)), LockScreen.Android.Preview(string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", 40))));

    [Fact]
    public void Line_breaks_show_as_spaces() => Assert.Equal("one two", LockScreen.IPhone.Preview("one\n\ntwo"));

    [Fact]
    public void Two_messages_at_once_share_the_room()
    {
        var shown = LockScreen.Android.Burst([new string('a', 50), new string('b', 50), new string('c', 50)]);

        Assert.Equal([new string('b', 19) + "…", new string('c', 19) + "…"], shown);
    }
}
