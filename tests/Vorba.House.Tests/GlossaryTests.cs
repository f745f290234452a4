using System.Text.RegularExpressions;

namespace Vorba.House.Tests;

/// <summary>One word, one meaning: every public noun stands in the glossary, and every noun of the glossary is one.</summary>
public sealed partial class GlossaryTests
{
    private static readonly string[] Explained =
        ["Vocabulary", "Writing", "Flows", "Policy", "Evidence", "Contacts", "Rehearsal", "Channels", "Shops", "Engine"];

    private static readonly HashSet<string> Nouns = [.. Entry().Matches(Tree.Read("docs/glossary.md")).Select(match => match.Groups["noun"].Value)];

    [Fact]
    public void Every_public_type_is_in_the_glossary() =>
        Promise.Holds(
            from source in Sources.Ours
            where Explained.Contains(source.Project["Vorba.".Length..])
            from type in source.PublicTypes
            where !Nouns.Contains(type.TypeName)
            orderby source.Project, type.TypeName
            select $"{source.Project}: | **{type.TypeName}** | {type.Summary} |",
            "docs/glossary.md lacks these; a row each, in words a shop owner would use:");

    [Fact]
    public void Every_type_of_the_glossary_exists()
    {
        var types = Sources.Ours.SelectMany(source => source.Types).Select(type => type.TypeName).ToHashSet();
        Promise.Holds(Nouns.Where(noun => !types.Contains(noun)), "docs/glossary.md explains types that are no more (a word without a type is set in italics):");
    }

    [GeneratedRegex(@"^\| \*\*(?<noun>\w+)\*\* \|", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
