using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Vorba.House.Tests;

/// <summary>One concept a file, and a function that reads without scrolling.</summary>
public sealed class SizeTests
{
    private sealed record Limits(int Median, int NineOfTen, int Longest);

    private static readonly Limits OfFiles = new(60, 150, 300);
    private static readonly Limits OfFunctions = new(10, 29, 60);
    private const int LongestVocabulary = 399;

    [Theory]
    [InlineData("src")]
    [InlineData("src", "tests")]
    public void Files_are_short(params string[] folders) =>
        Hold(folders.SelectMany(folder => Tree.Under(folder, ".cs", ".razor")).Select(file => (file, Tree.LinesOf(file))), OfFiles);

    [Fact]
    public void Functions_are_short() =>
        Hold(
            from source in Sources.Ours
            from node in source.Unit.DescendantNodes()
            where HasBody(node)
            select ($"{source.File}: {NameOf(node)}", node.Lines()),
            OfFunctions);

    [Fact]
    public void The_vocabulary_stays_a_vocabulary() =>
        Assert.InRange(Tree.Under("src/Vorba.Vocabulary", ".cs").Sum(Tree.LinesOf), 1, LongestVocabulary);

    private static void Hold(IEnumerable<(string Name, int Lines)> sizes, Limits limits)
    {
        var ordered = sizes.OrderBy(size => size.Lines).ToList();
        if (ordered is [])
        {
            return;
        }

        var longest = string.Join('\n', ordered.TakeLast(12).Reverse().Select(size => $"{size.Lines,4} {size.Name}"));
        Assert.True(
            At(0.5) <= limits.Median && At(0.9) <= limits.NineOfTen && ordered[^1].Lines <= limits.Longest,
            $"median {At(0.5)} (may be {limits.Median}), nine of ten {At(0.9)} ({limits.NineOfTen}), longest {ordered[^1].Lines} ({limits.Longest}):\n{longest}");

        int At(double share) => ordered[(int)Math.Ceiling(share * ordered.Count) - 1].Lines;
    }

    private static bool HasBody(SyntaxNode node) =>
        node switch
        {
            BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
            LocalFunctionStatementSyntax => true,
            AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
            PropertyDeclarationSyntax property => property.ExpressionBody is not null,
            _ => false,
        };

    private static string NameOf(SyntaxNode node) =>
        node switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            LocalFunctionStatementSyntax local => local.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
            AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } accessor => $"{property.Identifier.Text}.{accessor.Keyword.Text}",
            _ => node.ToString().Split('\n')[0],
        };
}
