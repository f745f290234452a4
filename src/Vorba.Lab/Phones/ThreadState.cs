using System.Text.Json.Nodes;

namespace Vorba.Lab.Phones;

/// <summary>A phone as its page and the story see it.</summary>
public sealed record ThreadState
{
    public required DateTimeOffset Now { get; init; }

    public required string Zone { get; init; }

    public required string Page { get; init; }

    public required string Shopper { get; init; }

    public required string Locale { get; init; }

    public bool Locked { get; init; }

    public bool Blocked { get; init; }

    /// <summary>False: the welcome screen with greeting, ice breakers or Get Started.</summary>
    public bool Started { get; init; }

    public bool Typing { get; init; }

    public DateTimeOffset? WindowEnds { get; init; }

    public string? Greeting { get; init; }

    public bool HasGetStarted { get; init; }

    public IReadOnlyList<string> IceBreakers { get; init; } = [];

    public IReadOnlyList<ButtonView> Menu { get; init; } = [];

    public bool ComposerDisabled { get; init; }

    public IReadOnlyList<MessageView> Messages { get; init; } = [];

    /// <summary>What is unread, oldest first, as the lock screen words it before shortening.</summary>
    public IReadOnlyList<Notification> Notifications { get; init; } = [];
}

/// <summary>An unread message on the lock screen.</summary>
public sealed record Notification(string Mid, string Sender, string Text, DateTimeOffset At);

/// <summary>A message as it is drawn.</summary>
public sealed record MessageView(string Mid, string From, DateTimeOffset At, string Kind)
{
    public string? Text { get; init; }

    public string? Title { get; init; }

    /// <summary>sent, delivered or read.</summary>
    public required string State { get; init; }

    public string? Reaction { get; init; }

    public string? PageReaction { get; init; }

    public bool Edited { get; init; }

    public string? ReplyTo { get; init; }

    public string? PersonaName { get; init; }

    public string? PersonaPicture { get; init; }

    public IReadOnlyList<ButtonView> Buttons { get; init; } = [];

    public IReadOnlyList<CardView> Cards { get; init; } = [];

    /// <summary>Only on the newest message: they vanish with the next.</summary>
    public IReadOnlyList<QuickReplyView> QuickReplies { get; init; } = [];

    public IReadOnlyList<string> Media { get; init; } = [];

    /// <summary>The template as it was sent, for kinds with members of their own: receipt, coupon, survey.</summary>
    public JsonObject? Template { get; init; }
}

/// <summary>A button as it is drawn.</summary>
public sealed record ButtonView(string Type, string Title)
{
    public string? Url { get; init; }

    public string? Height { get; init; }

    public string? Payload { get; init; }
}

/// <summary>A card of a carousel as it is drawn.</summary>
public sealed record CardView(string Title)
{
    public string? Subtitle { get; init; }

    public string? Picture { get; init; }

    public bool IsSquare { get; init; }

    public string? Url { get; init; }

    public IReadOnlyList<ButtonView> Buttons { get; init; } = [];
}

/// <summary>A chip above the composer.</summary>
public sealed record QuickReplyView(string Title)
{
    public string? Picture { get; init; }

    public string? Payload { get; init; }
}
