using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Vorba.House.Tests;

/// <summary>Nothing half done, nothing left lying about, nothing that only one machine knows.</summary>
public sealed partial class CleanlinessTests
{
    private static readonly string[] NotText = [".png", ".ico", ".gif", ".jpg", ".webp", ".woff2", ".gz"];

    [Fact]
    public void Nothing_is_left_for_later() =>
        Promise.Holds(
            from source in Sources.All
            where source.Unit.DescendantTrivia(descendIntoTrivia: true).Any(IsPromise)
                || source.Unit.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.Text == "NotImplementedException")
            select source.File,
            "These put something off; do it, or open an issue:");

    [Fact]
    public void No_test_is_skipped() =>
        Promise.Holds(
            from source in Sources.Tests
            from argument in source.Unit.DescendantNodes().OfType<AttributeArgumentSyntax>()
            where argument.NameEquals?.Name.Identifier.Text is "Skip" or "SkipUnless" or "SkipWhen"
            select $"{source.File}: {argument}",
            "A test that does not run promises nothing:");

    [Fact]
    public void No_file_is_divided_into_regions() =>
        Promise.Holds(
            from source in Sources.All
            where source.Unit.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.RegionDirectiveTrivia))
            select source.File,
            "A file with regions is more than one file:");

    [Fact]
    public void No_file_knows_the_machine_it_was_written_on() =>
        Promise.Holds(
            from file in Tree.Files
            where !NotText.Contains(Path.GetExtension(file))
            from found in Machine().Matches(Tree.Read(file))
            select $"{file}: {found.Value}",
            "These name a place that only one machine has:");

    private static bool IsPromise(SyntaxTrivia trivia) =>
        (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)) && Later().IsMatch(trivia.ToString());

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK|XXX)\b")]
    private static partial Regex Later();

    [GeneratedRegex(@"(?<![\w.~])/(?:work|root|home/\w+)/|[A-Z]:\\Users\\|\b(?:api\.nuget|registry\.npmjs|pypi|proxy\.golang)\.org\b")]
    private static partial Regex Machine();
}
