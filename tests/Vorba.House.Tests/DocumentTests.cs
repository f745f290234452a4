using System.Text.RegularExpressions;

namespace Vorba.House.Tests;

/// <summary>What the documents name can be found. Decision records are history and may name what is gone.</summary>
public sealed partial class DocumentTests
{
    private static readonly IReadOnlyList<string> Documents =
        [.. Tree.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal) && !file.StartsWith("docs/decisions/", StringComparison.Ordinal))];

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("CHANGELOG.md")]
    [InlineData("SECURITY.md")]
    [InlineData("LICENSE")]
    [InlineData("docs/glossary.md")]
    [InlineData("docs/life-of-a-message.md")]
    [InlineData("docs/rules.md")]
    public void A_stranger_finds_the_document_they_look_for(string document) => Assert.Contains(document, Tree.Files);

    [Fact]
    public void Each_path_that_a_document_names_exists() =>
        Promise.Holds(
            from document in Documents
            from path in Named().Matches(Tree.Read(document)).Select(match => match.Groups["path"].Value)
            where !Tree.Holds(path)
            select $"{document}: {path}",
            "These are named but not there:");

    [Fact]
    public void Each_link_of_a_document_leads_somewhere() =>
        Promise.Holds(
            from document in Tree.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal))
            from target in Link().Matches(Tree.Read(document)).Select(match => match.Groups["path"].Value)
            where !Tree.Holds(Path.Combine(Path.GetDirectoryName(document)!, target))
            select $"{document}: {target}",
            "These links lead nowhere:");

    [Fact]
    public void Decisions_are_numbered_without_gaps() =>
        Assert.Equal(
            Enumerable.Range(1, Tree.Under("docs/decisions", ".md").Count),
            Tree.Under("docs/decisions", ".md").Select(file => int.Parse(Path.GetFileName(file)[..4], System.Globalization.CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"`(?<path>(?:src|tests|docs|samples|bench|\.ci)/[\w./-]*)`")]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:\]\(|src=""|href="")(?!https?:|mailto:|#)(?<path>[^)#"" ]+)")]
    private static partial Regex Link();
}
