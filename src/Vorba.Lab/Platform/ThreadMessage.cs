using System.Text.Json.Nodes;

namespace Vorba.Lab.Platform;

/// <summary>One message of a conversation, whoever said it.</summary>
public sealed record ThreadMessage(string Mid, bool FromPage, DateTimeOffset At, JsonObject Body)
{
    /// <summary>What the phone shows where that is not the body itself: a utility template filled in.</summary>
    public JsonObject Shown { get; init; } = Body;

    public string? Metadata { get; init; }

    public Persona? Persona { get; init; }

    /// <summary>The sender was shown on the phone without sound or at all: REGULAR, SILENT_PUSH, NO_PUSH.</summary>
    public string Notification { get; init; } = "REGULAR";

    public string? ReplyTo { get; init; }

    public bool IsDelivered { get; init; }

    public bool IsRead { get; init; }

    /// <summary>The shopper's reaction; the Page's own stands in <see cref="PageReaction"/>.</summary>
    public string? Reaction { get; init; }

    public string? PageReaction { get; init; }

    public int Edits { get; init; }

    public string? Text => (string?)Shown["text"];
}
