using Vorba.Flows;
using Vorba.Vocabulary;

namespace Vorba.Cli.Input;

/// <summary>A message as an author wrote it, with what its file tells of it.</summary>
internal sealed record Draft(Message Message)
{
    /// <summary>Absent where the file does not say.</summary>
    public string? Locale { get; init; }

    public Purpose Purpose { get; init; }

    /// <summary>The step of the flow that says it; absent outside a flow.</summary>
    public string? Step { get; init; }

    public bool IsFirstContact { get; init; }

    public bool LaterStepNeedsWindow { get; init; }

    /// <summary>Of drafts that name their language, only those in this one; all where none is asked for.</summary>
    public bool IsIn(string? locale) => locale is null || Locale is null || Languages.Of(Locale) == Languages.Of(locale);
}
