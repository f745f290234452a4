using Microsoft.Data.Sqlite;
using Vorba.Vocabulary;
using static Vorba.Engine.Tests.Some;

namespace Vorba.Engine.Tests;

public sealed class RestartTests : IDisposable
{
    private readonly Store store = new();
    private readonly CollectingChannel messenger = new(Channel.Messenger);
    private readonly CollectingChannel email = new(Channel.Email);

    [Fact]
    public async Task A_stop_and_a_start_lose_nothing()
    {
        await using (var first = await Running.OnAsync(store, Noon, messenger, email))
        {
            await first.AdmitAsync(CartLeft());
            await first.AdmitAsync(Said(Radu));
        }

        await using var second = await Running.OnAsync(store, Noon.AddMinutes(59), messenger, email);
        Assert.Equal(Admission.Repeated, await second.AdmitAsync(CartLeft()));
        await second.UntilAsync(() => email.Taken.Count == 1, TimeSpan.FromSeconds(30));

        Assert.Equal(2, store.Count("events"));
    }

    [Fact]
    public async Task A_time_that_came_while_nobody_was_at_work_is_made_up_for()
    {
        await using (var first = await Running.OnAsync(store, Noon, email))
        {
            await first.AdmitAsync(CartLeft());
        }

        await using var second = await Running.OnAsync(store, Noon.AddHours(5), email);

        Assert.Equal("reminder for Ana", Assert.IsType<Bubble.Text>((await email.NextAsync()).Message.Bubbles[0]).Words);
    }

    [Fact]
    public async Task An_attempt_under_way_when_the_process_ended_is_in_doubt_and_an_echo_settles_it()
    {
        await EndWhileUnderWayAsync();
        await using var second = await Running.OnAsync(store, Noon, messenger);
        await second.UntilAsync(() => store.Sends is ["for-whom Messenger Unknown"]);

        await second.AdmitAsync(Echoed(Ana, store.SendIds[0]));

        Assert.Equal(["for-whom Messenger Sent"], store.Sends);
        Assert.Empty(messenger.Taken);
    }

    [Fact]
    public async Task An_attempt_in_doubt_that_no_echo_settles_is_let_go_and_never_repeated()
    {
        await EndWhileUnderWayAsync();
        await using var second = await Running.OnAsync(store, Noon, messenger);

        await second.UntilAsync(() => store.Sends is ["for-whom Messenger Failed"], TimeSpan.FromSeconds(10));

        Assert.Equal("in-doubt", store.Ask<string>("select reason from sends"));
        Assert.Empty(messenger.Taken);
    }

    [Fact]
    public async Task What_was_claimed_and_never_left_goes_after_the_next_start()
    {
        var silent = new SilentChannel(Channel.Messenger);
        await using (var first = await Running.OnAsync(store, Noon, silent))
        {
            // The first of them holds up the carrier; the second waits behind it.
            await first.AdmitAsync(Said(Ana));
            await silent.NextAsync();
            await first.AdmitAsync(Said(Ana, "m2", "for me"));
        }

        Assert.Equal(["for-whom Messenger Attempting", "coupon Messenger Held"], store.Sends);

        await using var second = await Running.OnAsync(store, Noon, messenger);
        await second.UntilAsync(() => store.Sends[1] == "coupon Messenger Sent", TimeSpan.FromSeconds(10));
        Assert.Single(messenger.Taken);
    }

    [Fact]
    public async Task What_is_not_taken_in_before_the_end_is_told_to_come_again()
    {
        var running = await Running.OnAsync(store, Noon, messenger);
        await running.DisposeAsync();

        await Assert.ThrowsAsync<EngineOverloadedException>(() => running.AdmitAsync(CartLeft()));
        Assert.Equal(0, store.Count("events"));
    }

    [Fact]
    public async Task More_than_may_wait_is_refused_and_what_waits_is_taken()
    {
        await using var running = Running.Waiting(store, Running.Words, Noon, messenger);
        var waiting = Enumerable.Range(0, ContactEngine.LongestQueue).Select(number => running.AdmitAsync(Nobodys($"w{number}"))).ToList();

        await Assert.ThrowsAsync<EngineOverloadedException>(() => running.AdmitAsync(CartLeft()));

        await running.StartAsync();
        Assert.All(await Task.WhenAll(waiting), admission => Assert.Equal(Admission.Kept, admission));
        Assert.Equal(ContactEngine.LongestQueue, store.Count("events"));
    }

    [Fact]
    public async Task A_store_that_cannot_be_opened_is_said_at_once()
    {
        var nowhere = new Database(Path.Combine(store.Database.Path, "below", "a-file.db"));
        await File.WriteAllTextAsync(store.Database.Path, "", TestContext.Current.CancellationToken);
        using var engine = new ContactEngine(
            nowhere, Flows.ReadyFlows.Book, Running.Words, [], TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger<ContactEngine>.Instance);

        await engine.StartAsync(TestContext.Current.CancellationToken);

        await Assert.ThrowsAnyAsync<IOException>(() => engine.Ready.WaitAsync(Running.Patience, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task While_the_store_takes_nothing_the_source_is_told_so_and_afterwards_all_goes_on()
    {
        await using var running = await Running.OnAsync(store, Noon, messenger);
        store.Do("alter table events rename to gone");
        await Assert.ThrowsAsync<SqliteException>(() => running.AdmitAsync(Said(Ana)));
        store.Do("alter table gone rename to events");

        var again = running.AdmitAsync(Said(Ana));
        await running.UntilAsync(() => again.IsCompleted, TimeSpan.FromSeconds(1));

        Assert.Equal(Admission.Taken, await again);
    }

    [Fact]
    public async Task Two_engines_that_hear_the_same_tell_the_same_story()
    {
        using var otherStore = new Store();
        foreach (var each in (Store[])[store, otherStore])
        {
            await using var running = await Running.OnAsync(each, Noon, messenger, email);
            await running.AdmitAsync(CartLeft());
            await running.AdmitAsync(OptedIn(Ana));
            await running.UntilAsync(() => each.Sends is ["for-whom Messenger Sent"]);
        }

        Assert.Equal(Plain(store), Plain(otherStore));
    }

    public void Dispose() => store.Dispose();

    private static IEnumerable<string> Plain(Store store)
    {
        var own = store.Contact(Ana).Id.ToString();
        return store.Timeline.Select(line => line.Replace(own, "Ana", StringComparison.Ordinal));
    }

    private async Task EndWhileUnderWayAsync()
    {
        var silent = new SilentChannel(Channel.Messenger);
        await using var first = await Running.OnAsync(store, Noon, silent);
        await first.AdmitAsync(Said(Ana));
        await silent.NextAsync();
    }
}
