using Vorba.Vocabulary;
using Vorba.Writing.Languages;
using Vorba.Writing.Templates;
using Vorba.Writing.Voices;

namespace Vorba.Writing;

/// <summary>What the rules must know beside the message itself.</summary>
public sealed record LintContext
{
    public string Locale { get; init; } = "en";

    /// <summary>Absent where the shop has not chosen one.</summary>
    public Voice? Voice { get; init; }

    public Purpose Purpose { get; init; }

    /// <summary>The contact never heard from the shop here before, so a machine must say that it is one.</summary>
    public bool IsFirstContact { get; init; }

    /// <summary>A later step can go only while the window is open, so a tap that reopens it is worth more than a link.</summary>
    public bool LaterStepNeedsWindow { get; init; }

    /// <summary>The greeting that Messenger shows before the first word.</summary>
    public bool IsGreeting { get; init; }

    public VariableBounds Bounds { get; init; } = VariableBounds.Usual;

    internal Language Language => KnownLanguages.For(Locale);
}
