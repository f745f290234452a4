using CsCheck;
using Vorba.Flows.Files;

namespace Vorba.Flows.Tests.Files;

public sealed class DurationsTests
{
    [Theory]
    [InlineData("90s", 90)]
    [InlineData("10m", 600)]
    [InlineData("1h30m", 5400)]
    [InlineData("2d", 172800)]
    [InlineData("1d1h1m1s", 90061)]
    [InlineData(" 1h ", 3600)]
    [InlineData("0s", 0)]
    public void A_duration_is_days_hours_minutes_and_seconds_in_this_order(string text, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Durations.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1")]
    [InlineData("h")]
    [InlineData("-1h")]
    [InlineData("1.5h")]
    [InlineData("1m1h")]
    [InlineData("one hour")]
    [InlineData("١h")]
    [InlineData("99999999999d")]
    public void Nothing_else_is_a_duration(string text) => Assert.Null(Durations.Read(text));

    [Fact]
    public void No_text_makes_the_reading_throw() =>
        Gen.OneOf(Gen.Char["0123456789dhms "], Gen.Char).Array[0, 30].Select(characters => new string(characters))
            .Sample(text => Durations.Read(text) is null or { Ticks: >= 0 });
}
