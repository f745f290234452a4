using Vorba.Vocabulary;
using static Vorba.Engine.Tests.Some;

namespace Vorba.Engine.Tests;

/// <summary>A process that dies leaves a file as it was at that moment: the tests copy it, and go on with the copy.</summary>
public sealed class CrashTests : IDisposable
{
    private readonly Store dying = new();
    private readonly Store after = new();
    private readonly CollectingChannel messenger = new(Channel.Messenger);

    [Fact]
    public async Task Between_the_claim_and_its_settlement_nothing_is_lost_and_nothing_is_sent_twice()
    {
        await using var running = await Running.OnAsync(dying, Noon, new SilentChannel(Channel.Messenger));
        await running.AdmitAsync(Said(Ana));
        Crash();

        Assert.Equal(["for-whom Messenger Attempting"], after.Sends);
        await using var next = await Running.OnAsync(after, Noon, messenger);
        await next.UntilAsync(() => after.Sends is ["for-whom Messenger Unknown"]);

        Assert.Equal(Admission.Repeated, await next.AdmitAsync(Said(Ana)));
        Assert.Empty(messenger.Taken);
    }

    [Fact]
    public async Task Whatever_was_answered_is_in_the_file_at_that_very_moment()
    {
        await using var running = await Running.OnAsync(dying, Noon, messenger);
        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => running.AdmitAsync(Said(new(Channel.Messenger, $"{number}"), $"m{number}"))));
        Crash();

        Assert.Equal(100, after.Count("events"));
        Assert.Equal(100, after.Count("contacts"));
        Assert.Equal(100, after.Count("sends"));
    }

    public void Dispose()
    {
        dying.Dispose();
        after.Dispose();
    }

    private void Crash()
    {
        foreach (var end in (string[])["", "-wal"])
        {
            File.Copy(dying.Database.Path + end, after.Database.Path + end);
        }
    }
}
