using Vorba.Policy;
using Vorba.Vocabulary;

namespace Vorba.Server.Contacts;

/// <summary>A line of the timeline as it is shown: an icon, a sentence, and what stands behind it.</summary>
public sealed record EntryView(string Icon, Tone Tone, string Title)
{
    public string? Detail { get; init; }

    /// <summary>The channel it speaks of, shown as a badge.</summary>
    public Channel? Channel { get; init; }

    /// <summary>The send whose words are shown below the line.</summary>
    public SendId? Shows { get; init; }

    public IReadOnlyList<GateAnswer> Gates { get; init; } = [];
}

/// <summary>How a line of the timeline feels: the contact's act, ours, a step on the way, good news, a hold, a refusal.</summary>
public enum Tone
{
    Quiet,
    Theirs,
    Ours,
    Good,
    Hold,
    Bad,
}
