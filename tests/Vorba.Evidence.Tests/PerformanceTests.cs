using Vorba.Vocabulary;

namespace Vorba.Evidence.Tests;

public sealed class PerformanceTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly ContactId Ana = ContactId.New(Noon);
    private static readonly ContactId Radu = ContactId.New(Noon);

    [Fact]
    public void Reads_of_email_are_unknown_and_not_zero()
    {
        var performance = Performance.Of([To(Ana, 1, Channel.Email)]);

        Assert.Null(performance.Delivered);
        Assert.Null(performance.Read);
        Assert.Null(performance.OpenRate);
        Assert.Equal(new Share(0, 1), performance.ClickRate);
    }

    [Fact]
    public void Rates_count_people_and_not_messages()
    {
        var performance = Performance.Of(
        [
            To(Ana, 1) with { DeliveredAt = Noon, ReadAt = Noon, ClickedAt = Noon },
            To(Ana, 2) with { DeliveredAt = Noon, ReadAt = Noon, ClickedAt = Noon },
            To(Radu, 1) with { DeliveredAt = Noon },
        ]);

        Assert.Equal(3, performance.Delivered);
        Assert.Equal(2, performance.Clicked);
        Assert.Equal(new Share(1, 2), performance.OpenRate);
        Assert.Equal(new Share(1, 2), performance.ClickRate);
    }

    [Fact]
    public void A_click_proves_that_the_message_arrived_and_was_read()
    {
        var performance = Performance.Of([To(Ana, 1) with { ClickedAt = Noon }]);

        Assert.Equal(1, performance.Delivered);
        Assert.Equal(1, performance.Read);
    }

    [Fact]
    public void A_message_that_never_arrived_is_in_no_denominator() =>
        Assert.Equal(new Share(0, 0), Performance.Of([To(Ana, 1)]).ClickRate);

    [Fact]
    public void Of_both_channels_together_reads_are_counted_where_they_are_told()
    {
        var performance = Performance.Of([To(Ana, 1) with { ReadAt = Noon }, To(Radu, 1, Channel.Email) with { ClickedAt = Noon }]);

        Assert.Equal(2, performance.Sent);
        Assert.Equal(new Share(1, 1), performance.OpenRate);
        Assert.Equal(new Share(1, 2), performance.ClickRate);
    }

    private static SendTrace To(ContactId contact, int number, Channel channel = Channel.Messenger) =>
        new(new(contact, number), contact, channel) { SentAt = Noon };
}
