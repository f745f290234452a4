namespace Vorba.Lab.Webhooks;

/// <summary>One attempt to tell the app something, and how it ended.</summary>
public sealed record WebhookAttempt(DateTimeOffset At, string Person, string Field, int Attempt, int? Status, string? Problem, string Body);

/// <summary>The last attempts, for people and checkers to look at.</summary>
public sealed class WebhookLog
{
    private const int Kept = 5000;
    private readonly Queue<WebhookAttempt> _attempts = new();

    public void Add(WebhookAttempt attempt)
    {
        lock (_attempts)
        {
            _attempts.Enqueue(attempt);
            while (_attempts.Count > Kept)
            {
                _attempts.Dequeue();
            }
        }
    }

    public IReadOnlyList<WebhookAttempt> All()
    {
        lock (_attempts)
        {
            return [.. _attempts];
        }
    }
}
