using Vorba.Writing.Languages;

namespace Vorba.Writing.Voices;

/// <summary>How much of something a voice likes.</summary>
public enum Liking
{
    Never,
    Sometimes,
    Often,
}

/// <summary>How a voice addresses people: "tu" or "dumneavoastră".</summary>
public enum Formality
{
    Any,
    Informal,
    Formal,
}

/// <summary>The brand's way of speaking, concrete enough that a rule can check it.</summary>
public sealed record Voice
{
    public required string Name { get; init; }

    /// <summary>The known character it takes after.</summary>
    public required string Character { get; init; }

    public IReadOnlyList<string> Traits { get; init; } = [];

    /// <summary>Words that make it recognisable.</summary>
    public IReadOnlyList<string> Use { get; init; } = [];

    /// <summary>Words it never says, with what it says instead where there is something.</summary>
    public IReadOnlyList<(string Word, string? Instead)> Avoid { get; init; } = [];

    /// <summary>The only emoji it uses; empty where it may use any.</summary>
    public IReadOnlyList<string> Emoji { get; init; } = [];

    /// <summary>The most emoji in one bubble.</summary>
    public int EmojiMost { get; init; } = 4;

    public Formality Formality { get; init; }

    public Liking Contractions { get; init; } = Liking.Often;

    public Liking Slang { get; init; } = Liking.Sometimes;

    public bool Oaths { get; init; }

    public IReadOnlyList<string> Good { get; init; } = [];

    public IReadOnlyList<string> Bad { get; init; } = [];

    /// <summary>Its words for look-up; made once, when the voice is read.</summary>
    internal Lexicon Lexicon { get; init; } = Lexicon.Empty;
}
