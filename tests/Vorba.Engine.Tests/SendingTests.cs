using Vorba.Channels;
using Vorba.Contacts;
using Vorba.Vocabulary;
using static Vorba.Engine.Tests.Some;

namespace Vorba.Engine.Tests;

public sealed class SendingTests : IDisposable
{
    private readonly Store store = new();
    private readonly CollectingChannel messenger = new(Channel.Messenger);
    private readonly CollectingChannel email = new(Channel.Email);

    [Fact]
    public async Task One_claim_is_one_send_and_what_left_is_kept()
    {
        await using var running = await Running.OnAsync(store, Noon, messenger);
        await running.AdmitAsync(Said(Ana));

        var outgoing = await messenger.NextAsync();
        await running.UntilAsync(() => store.Sends is ["for-whom Messenger Sent"]);

        Assert.Equal((Ana, Purpose.Answer), (outgoing.To, outgoing.Purpose));
        Assert.Equivalent(outgoing.Message, MessageJson.Read(store.Ask<string>("select message from sends")!), strict: true);
        Assert.Equal("https://shop.example/cart", store.Ask<string>("select target from links"));
        Assert.Single(messenger.Taken);
    }

    [Fact]
    public async Task A_send_is_claimed_durably_before_it_leaves()
    {
        var states = new List<string>();
        var watching = new WatchingChannel(() => states.AddRange(store.Sends));
        await using var running = await Running.OnAsync(store, Noon, watching);

        await running.AdmitAsync(Said(Ana));
        await watching.NextAsync();

        Assert.Equal(["for-whom Messenger Attempting"], states);
    }

    [Fact]
    public async Task The_reminder_leaves_when_its_hour_came_and_not_before()
    {
        await using var running = await Running.OnAsync(store, Noon, messenger, email);
        await running.AdmitAsync(CartLeft());

        await running.UntilAsync(() => email.Taken.Count == 1, TimeSpan.FromMinutes(1));

        Assert.Equal("reminder for Ana", Assert.IsType<Bubble.Text>(email.Taken[0].Message.Bubbles[0]).Words);
        Assert.InRange(store.Ask<long>("select attempted_at from sends where channel = 'Email'"), Noon.AddHours(1).ToUnixTimeMilliseconds(), long.MaxValue);
        Assert.Empty(messenger.Taken);
    }

    [Fact]
    public async Task A_moment_between_two_milliseconds_is_not_looked_for_too_early()
    {
        var odd = Noon.AddTicks(4321);
        await using var running = await Running.OnAsync(store, odd, messenger, email);
        var left = (Signal.FromShop)CartLeft().Signal!;
        await running.AdmitAsync(CartLeft() with { Signal = left with { Event = left.Event with { At = odd } } });

        Assert.Equal(odd.AddHours(1).ToUnixTimeMilliseconds() + 1, store.Ask<long>("select next_due from contacts"));
    }

    [Fact]
    public async Task An_order_that_comes_in_time_leaves_nothing_to_send()
    {
        await using var running = await Running.OnAsync(store, Noon, messenger, email);
        await running.AdmitAsync(CartLeft());
        await running.AdmitAsync(Ordered());

        running.Clock.Advance(TimeSpan.FromHours(30));
        await running.AdmitAsync(Nobodys());

        Assert.Empty(email.Taken);
        Assert.Equal(0, store.Count("sends"));
        Assert.Null(store.Ask<long?>("select next_due from contacts where email = 'ana@example.ro'"));
    }

    [Fact]
    public async Task Whoever_blocked_the_page_gets_the_email()
    {
        var blocked = new RefusingChannel(Channel.Messenger);
        await using var running = await Running.OnAsync(store, Noon, blocked, email);
        await running.AdmitAsync(CartLeft());
        await running.AdmitAsync(OptedIn(Ana));

        await running.UntilAsync(() => email.Taken.Count == 1, TimeSpan.FromMinutes(1));

        Assert.Equal([Channel.Messenger], store.Contact(Ana).Unavailable);
    }

    [Fact]
    public async Task A_channel_that_breaks_off_leaves_a_doubt_and_no_second_send()
    {
        var breaking = new BreakingChannel(Channel.Messenger);
        await using var running = await Running.OnAsync(store, Noon, breaking);
        await running.AdmitAsync(Said(Ana));

        await running.UntilAsync(() => store.Sends is ["for-whom Messenger Unknown"]);
        await running.UntilAsync(() => store.Sends is ["for-whom Messenger Failed"], TimeSpan.FromSeconds(10));

        Assert.Single(breaking.Taken);
    }

    [Fact]
    public async Task A_send_without_a_channel_or_without_words_ends_with_the_reason()
    {
        await using var running = await Running.OnAsync(store, Noon);
        await running.AdmitAsync(Said(Ana));
        await running.UntilAsync(() => store.Ask<string>("select reason from sends") == "channel-not-connected");

        await using var wordless = await Running.OnAsync(new(), (_, _) => Composed.Nothing, Noon, messenger);
        await wordless.AdmitAsync(Said(Ana));
        await wordless.UntilAsync(() => wordless.Store.Ask<string>("select reason from sends") == "nothing-to-say");
        Assert.Empty(messenger.Taken);
        wordless.Store.Dispose();
    }

    [Fact]
    public async Task What_one_contact_is_sent_leaves_in_its_order()
    {
        await using var running = await Running.OnAsync(store, Noon, messenger);
        await Task.WhenAll(Enumerable.Range(0, 40).SelectMany(number =>
        {
            var address = new Address(Channel.Messenger, $"{number}");
            return (Task[])[running.AdmitAsync(Said(address, $"a{number}")), running.AdmitAsync(Said(address, $"b{number}", "for me"))];
        }));

        await running.UntilAsync(() => messenger.Taken.Count == 80);

        Assert.All(messenger.Taken.GroupBy(each => each.To), sent => Assert.Equal(sent.Select(each => each.Id.Number).Order(), sent.Select(each => each.Id.Number)));
    }

    public void Dispose() => store.Dispose();

    /// <summary>Looks at the world in the moment a message passes.</summary>
    private sealed class WatchingChannel(Action look) : CollectingChannel(Channel.Messenger)
    {
        protected override Task<Settlement> AnswerAsync(Outgoing outgoing, CancellationToken ct)
        {
            look();
            return base.AnswerAsync(outgoing, ct);
        }
    }
}
