using System.Collections.Frozen;

namespace Vorba.Writing.Languages;

/// <summary>All that Vorba knows of one language. It comes from a data file; a further language needs no code.</summary>
public sealed record Language
{
    /// <summary>The primary subtag of BCP 47: "ro".</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required MoneyFormat Money { get; init; }

    public required CalendarNames Calendar { get; init; }

    public required PluralRules Plurals { get; init; }

    /// <summary>What a contact without a name is called.</summary>
    public required string NameFallback { get; init; }

    /// <summary>Words and phrases that the copy rules know, by kind.</summary>
    public required Lexicon Lexicon { get; init; }

    /// <summary>Why each copy rule stands, by the rule's name, in the words of this language; the rules' own English where absent.</summary>
    public required FrozenDictionary<string, string> Reasons { get; init; }

    public override string ToString() => Code;
}
