using Vorba.Policy;

namespace Vorba.Rehearsal.Proof;

/// <summary>
/// How late the world may be: what a proof takes for granted. Where a server stands still for longer, the policy still asks
/// before each send, and refuses.
/// </summary>
public sealed record Slack
{
    /// <summary>The pauses between the tries of a send that fails: 1, 5, 30 minutes and 2 hours.</summary>
    public static readonly TimeSpan Retries = TimeSpan.FromMinutes(1 + 5 + 30 + 120);

    /// <summary>A deferral and four tries again: each waits for its timer, and each of the tries for its answer.</summary>
    private const int Delays = 9;

    public static readonly Slack Usual = new();

    /// <summary>From a person's act to its being heard.</summary>
    public TimeSpan Hearing { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>From a timer's moment to the step that it wakes, and from an attempt to its answer.</summary>
    public TimeSpan Queueing { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long other channels may push a send back, all in all.</summary>
    public TimeSpan Spacing { get; init; } = SendPolicy.Spacing;

    /// <summary>From planning a send to its last try.</summary>
    public TimeSpan Sending => Spacing + Retries + (Delays * Queueing);

    /// <summary>The last moment at which a send of this life is still asked about its window; later it has expired.</summary>
    public TimeSpan LongestDelay(TimeSpan life) =>
        life <= TimeSpan.Zero ? TimeSpan.Zero
        : life <= Sending ? life - TimeSpan.FromTicks(1)
        : Sending;
}
