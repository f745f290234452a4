using System.Collections.Frozen;
using System.Globalization;

namespace Vorba.Server.Dashboard.Languages;

/// <summary>A language of the screens: everything about it stands in one file, so that a further language is a further file.</summary>
public sealed record Language(string Code, string Name, CultureInfo Culture, PluralRule Plural)
{
    public required FrozenDictionary<string, Phrase> Phrases { get; init; }
}

/// <summary>What a key says: one text, or one for each plural form.</summary>
public sealed record Phrase(IReadOnlyDictionary<string, string> Forms)
{
    public const string OnlyForm = "other";

    public string In(string form) => Forms.GetValueOrDefault(form) ?? Forms[OnlyForm];
}
