using Vorba.Rehearsal.Proof;

namespace Vorba.Rehearsal.Tests.Proof;

public sealed class SpokenTests
{
    [Theory]
    [InlineData("00:00:00", "0s")]
    [InlineData("00:00:59", "59s")]
    [InlineData("00:01:30", "1m")]
    [InlineData("1.00:00:00", "24h")]
    [InlineData("1.23:59:00", "47h 59m")]
    [InlineData("2.04:00:00", "2d 4h")]
    public void Durations_are_told_as_people_tell_them(string time, string told) =>
        Assert.Equal(told, Spoken.Of(TimeSpan.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));
}
