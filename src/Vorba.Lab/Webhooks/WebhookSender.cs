using Vorba.Lab.Platform;

namespace Vorba.Lab.Webhooks;

/// <summary>
/// Tells the app what happened, in order for each person: a few tries at once, then ever rarer, and after an hour of failures
/// the app is unsubscribed.
/// </summary>
public sealed class WebhookSender(World world, WebhookDoor door, WebhookLog log, ILogger<WebhookSender> logger) : IDisposable
{
    public static readonly TimeSpan GivesUpAfter = TimeSpan.FromHours(1);

    private static readonly TimeSpan[] Pauses =
        [TimeSpan.Zero, TimeSpan.Zero, .. new[] { 15, 30, 60, 120, 240, 480, 900 }.Select(seconds => TimeSpan.FromSeconds(seconds))];

    private readonly CancellationTokenSource _stopping = new();
    private readonly Dictionary<string, Queue<Notice>> _lanes = [];
    private DateTimeOffset? _failingSince;
    private int _pending;

    /// <summary>Where the app listens. Set by options or by the app's own subscription.</summary>
    public Subscription Subscription { get; set; } = new(world.Options.WebhookUrl, world.Options.VerifyToken);

    public int Pending => Volatile.Read(ref _pending);

    public void Post(Notice notice)
    {
        lock (_lanes)
        {
            if (!Subscription.Wants(notice.Field))
            {
                return;
            }

            Interlocked.Increment(ref _pending);
            if (_lanes.TryGetValue(notice.Person, out var waiting))
            {
                waiting.Enqueue(notice);
                return;
            }

            _lanes[notice.Person] = new([notice]);
        }

        _ = Task.Run(() => EmptyAsync(notice.Person), CancellationToken.None);
    }

    /// <summary>Asks the listener the platform's question.</summary>
    public async Task<string?> VerifyAsync(Subscription subscription, CancellationToken ct)
    {
        var problem = await door.VerifyAsync(subscription.Url!, subscription.VerifyToken, ct);
        log.Add(new(world.Now, "", "verification", 1, problem is null ? 200 : null, problem, subscription.Url!));
        if (problem is not null)
        {
            logger.LogWarning("The webhook {Url} is not verified: {Problem}", subscription.Url, problem);
        }

        return problem;
    }

    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
    }

    private async Task EmptyAsync(string person)
    {
        try
        {
            while (await NextAsync(person) is { Count: > 0 } notices)
            {
                foreach (var notice in notices)
                {
                    await TellAsync(notice, _stopping.Token);
                    Interlocked.Decrement(ref _pending);
                }
            }
        }
        catch (Exception end) when (end is OperationCanceledException or ObjectDisposedException)
        {
            logger.LogDebug("The Lab stops; what was untold stays so");
        }
    }

    private async Task<IReadOnlyList<Notice>> NextAsync(string person)
    {
        if (world.Knobs.Reorder)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(40), _stopping.Token);
        }

        lock (_lanes)
        {
            var waiting = _lanes[person];
            if (waiting.Count == 0)
            {
                _lanes.Remove(person);
                return [];
            }

            var first = waiting.Dequeue();
            return world.Knobs.Reorder && waiting.TryDequeue(out var second) ? [second, first] : [first];
        }
    }

    /// <summary>1. while subscribed 2. verify once 3. send 4. on failure pause by the Lab's clock 5. after an hour unsubscribe.</summary>
    private async Task TellAsync(Notice notice, CancellationToken ct)
    {
        var body = AsciiJson.Write(notice.Envelope(world.Options.PageId, world.Now));
        for (var attempt = 1; Subscription.Wants(notice.Field); attempt++)
        {
            if (await TryAsync(notice, body, attempt, ct))
            {
                _failingSince = null;
                return;
            }

            var since = _failingSince ??= world.Now;
            if (world.Now - since >= GivesUpAfter)
            {
                Subscription = Subscription with { IsEnded = true };
                logger.LogWarning("Webhooks disabled: an hour of failures");
                return;
            }

            await Task.Delay(Pauses[Math.Min(attempt, Pauses.Length) - 1], world.Clock, ct);
        }
    }

    private async Task<bool> TryAsync(Notice notice, string body, int attempt, CancellationToken ct)
    {
        var subscription = Subscription;
        if (!subscription.IsVerified)
        {
            if (await VerifyAsync(subscription, ct) is not null)
            {
                return false;
            }

            Subscription = subscription with { IsVerified = true };
        }

        var times = world.Knobs.Duplicates ? 2 : 1;
        var arrived = false;
        for (var time = 0; time < times; time++)
        {
            var (status, answer) = await door.PostAsync(subscription.Url!, body, ct);
            arrived |= status == 200;
            log.Add(new(world.Now, notice.Person, notice.Field, attempt, status, status is null ? answer : null, body));
        }

        return arrived;
    }
}
