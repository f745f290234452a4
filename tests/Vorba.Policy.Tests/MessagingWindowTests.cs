using static Vorba.Policy.Tests.Some;

namespace Vorba.Policy.Tests;

public sealed class MessagingWindowTests
{
    private static readonly TimeSpan Instant = TimeSpan.FromMilliseconds(1);

    [Fact]
    public void The_window_is_open_from_the_act_itself() => Assert.True(new MessagingWindow(Noon).IsOpen(Noon));

    [Fact]
    public void The_window_is_open_until_the_last_instant_of_24_hours() =>
        Assert.True(new MessagingWindow(Noon).IsOpen(Noon.AddHours(24) - Instant));

    [Fact]
    public void The_window_is_closed_when_24_hours_are_over() =>
        Assert.False(new MessagingWindow(Noon).IsOpen(Noon.AddHours(24)));

    [Fact]
    public void The_window_is_not_open_before_the_act() => Assert.False(new MessagingWindow(Noon).IsOpen(Noon - Instant));

    [Fact]
    public void The_window_tells_when_it_closes() => Assert.Equal(Noon.AddHours(24), new MessagingWindow(Noon).ClosesAt);
}
