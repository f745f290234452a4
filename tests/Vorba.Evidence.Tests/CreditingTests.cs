using CsCheck;
using Vorba.Vocabulary;

namespace Vorba.Evidence.Tests;

public sealed class CreditingTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly ContactId Ana = ContactId.New(Noon);
    private static readonly ContactId Radu = ContactId.New(Noon);
    private static readonly Money Amount = new(249.90m, "RON");

    [Fact]
    public void The_send_clicked_before_the_order_earns_it()
    {
        var credit = Credit(Clicked(1, Noon.AddMinutes(-8)));

        Assert.Equal(new Credit(new(Ana, 1), Amount, Noon.AddMinutes(-8), Noon), credit);
    }

    [Fact]
    public void Of_two_clicked_sends_the_one_clicked_last_earns_it() =>
        Assert.Equal(2, Credit(Clicked(2, Noon.AddHours(-1)), Clicked(1, Noon.AddHours(-2)))?.Send.Number);

    [Fact]
    public void Being_delivered_and_read_earns_nothing() =>
        Assert.Null(Credit(new SendTrace(new(Ana, 1), Ana, Channel.Messenger) { SentAt = Noon.AddHours(-1), DeliveredAt = Noon.AddHours(-1), ReadAt = Noon.AddHours(-1) }));

    [Fact]
    public void A_click_exactly_five_days_before_counts_and_a_second_earlier_does_not()
    {
        Assert.NotNull(Credit(Clicked(1, Noon.AddDays(-5))));
        Assert.Null(Credit(Clicked(1, Noon.AddDays(-5).AddSeconds(-1))));
    }

    [Fact]
    public void A_click_after_the_order_earns_nothing() => Assert.Null(Credit(Clicked(1, Noon.AddSeconds(1))));

    [Fact]
    public void Another_contacts_click_earns_nothing() =>
        Assert.Null(Credit(new SendTrace(new(Radu, 1), Radu, Channel.Messenger) { ClickedAt = Noon.AddMinutes(-1) }));

    [Fact]
    public void A_cancelled_order_is_credited_to_nobody() =>
        Assert.Null(Crediting.Credit(
            new(Ana, Amount, Noon) { CancelledAt = Noon.AddDays(1) }, [Clicked(1, Noon.AddMinutes(-1))], CreditPeriod.Usual));

    [Fact]
    public void The_order_in_which_sends_are_listed_changes_nothing() =>
        Gen.Select(Gen.Int[-9_000, 100].Array[1, 8], Gen.Int[0, 100]).Sample((minutes, seed) =>
        {
            var sends = minutes.Select((minute, number) => Clicked(number, Noon.AddMinutes(minute))).ToArray();
            var shuffled = sends.OrderBy(send => (send.Id.Number * 31) ^ seed).ToArray();
            return Credit(sends) == Credit(shuffled);
        });

    [Fact]
    public void A_share_of_nothing_is_unknown()
    {
        Assert.Null(new Share(0, 0).Value);
        Assert.Equal(0.25, new Share(1, 4).Value);
    }

    private static Credit? Credit(params SendTrace[] sends) =>
        Crediting.Credit(new(Ana, Amount, Noon), sends, CreditPeriod.Usual);

    private static SendTrace Clicked(int number, DateTimeOffset at) => new(new(Ana, number), Ana, Channel.Messenger) { ClickedAt = at };
}
