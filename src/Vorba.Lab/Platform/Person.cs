using System.Text.Json.Nodes;

namespace Vorba.Lab.Platform;

/// <summary>A shopper as the platform keeps them: the conversation with the Page, the window, and the phone in the hand.</summary>
public sealed class Person(LabShopper shopper)
{
    private readonly List<ThreadMessage> _messages = [];
    private DateTimeOffset _lastStamp;
    private Action? _watchers;

    public LabShopper Shopper { get; } = shopper;

    public IReadOnlyList<ThreadMessage> Messages => _messages;

    /// <summary>Started by Get Started, an ice breaker or a first message; before that the Page may not write.</summary>
    public bool HasThread { get; private set; }

    public DateTimeOffset? WindowEndsAt { get; private set; }

    public DateTimeOffset? LastMessageAt { get; private set; }

    public bool IsBlocked { get; set; }

    public bool IsLocked { get; set; } = true;

    public bool SeesTyping { get; set; }

    /// <summary>The link by which a new thread is about to start; it rides in the Get Started postback.</summary>
    public string? PendingReference { get; set; }

    /// <summary>The app that owns the thread; null is ours.</summary>
    public string? OwnerApp { get; set; }

    public JsonObject Settings { get; } = [];

    public bool IsWindowOpen(DateTimeOffset now) => now < WindowEndsAt;

    public bool IsTaggedWindowOpen(DateTimeOffset now) => now < LastMessageAt + MessagingWindow.TaggedLength;

    /// <summary>Moments within a thread never repeat, so that order and watermarks stay exact while the clock stands still.</summary>
    public DateTimeOffset Stamp(DateTimeOffset now)
    {
        var whole = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds());
        return _lastStamp = whole > _lastStamp ? whole : _lastStamp.AddMilliseconds(1);
    }

    public void OpenWindow(DateTimeOffset at)
    {
        HasThread = true;
        WindowEndsAt = at + MessagingWindow.Length;
    }

    public void Add(ThreadMessage message)
    {
        _messages.Add(message);
        SeesTyping = message.FromPage ? false : SeesTyping;
        LastMessageAt = message.FromPage ? LastMessageAt : message.At;
    }

    public ThreadMessage? Find(string mid) => _messages.FirstOrDefault(message => message.Mid == mid);

    /// <summary>Changes every message that fits, and says which.</summary>
    public IReadOnlyList<ThreadMessage> Change(Func<ThreadMessage, bool> which, Func<ThreadMessage, ThreadMessage> how)
    {
        List<ThreadMessage> changed = [];
        for (var index = 0; index < _messages.Count; index++)
        {
            if (which(_messages[index]))
            {
                changed.Add(_messages[index] = how(_messages[index]));
            }
        }

        return changed;
    }

    /// <summary>An open phone page wants to hear of changes.</summary>
    public void Watch(Action watcher) => _watchers += watcher;

    public void Unwatch(Action watcher) => _watchers -= watcher;

    /// <summary>Tells the open phone pages to look again.</summary>
    public void Show() => _watchers?.Invoke();
}
