using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Vorba.Channels;
using Vorba.Contacts;
using Vorba.Flows;
using Vorba.Vocabulary;

namespace Vorba.Engine.Tests;

/// <summary>An engine at work on a store, with a clock that only the test moves.</summary>
internal sealed class Running : IAsyncDisposable
{
    /// <summary>Only how long a test that fails waits until it says so.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ContactEngine engine;

    private Running(Store store, Compose compose, FakeTimeProvider clock, IEnumerable<IChannel> channels)
    {
        (Store, Clock) = (store, clock);
        engine = new(store.Database, ReadyFlows.Book, compose, channels, clock, NullLogger<ContactEngine>.Instance);
    }

    public Store Store { get; }

    public FakeTimeProvider Clock { get; }

    public static async Task<Running> OnAsync(Store store, DateTimeOffset now, params IChannel[] channels) =>
        await OnAsync(store, Words, now, channels);

    public static async Task<Running> OnAsync(Store store, Compose compose, DateTimeOffset now, params IChannel[] channels)
    {
        var running = Waiting(store, compose, now, channels);
        await running.engine.StartAsync(TestContext.Current.CancellationToken);
        await running.engine.Ready.WaitAsync(Patience, TestContext.Current.CancellationToken);
        return running;
    }

    /// <summary>Not started: nothing is taken in yet.</summary>
    public static Running Waiting(Store store, Compose compose, DateTimeOffset now, params IChannel[] channels) =>
        new(store, compose, new(now), channels);

    public static Composed Words(Contact contact, Send send) =>
        new(new() { Bubbles = [new Bubble.Text($"{send.Step} for {contact.FirstName}")] }, [new($"link-{send.Id}", "https://shop.example/cart")]);

    public Task<Admission> AdmitAsync(Incoming incoming) =>
        engine.AdmitAsync(incoming).WaitAsync(Patience, TestContext.Current.CancellationToken);

    public Task StartAsync() => engine.StartAsync(TestContext.Current.CancellationToken);

    public Task StopAsync() => engine.StopAsync(CancellationToken.None);

    /// <summary>Moves the clock on in small steps, as time goes, until it is so.</summary>
    public async Task UntilAsync(Func<bool> isSo, TimeSpan step = default)
    {
        for (var tries = 0; !isSo(); tries++)
        {
            Assert.True(tries < 2000, "it did not come to pass");
            Clock.Advance(step);
            await Task.Delay(TimeSpan.FromMilliseconds(5), TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await engine.StopAsync(CancellationToken.None);
        engine.Dispose();
    }
}
