using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Vorba.House.Tests;

/// <summary>What the rules ask of a declaration.</summary>
internal static partial class Declarations
{
    extension(MemberDeclarationSyntax type)
    {
        public string TypeName => type switch
        {
            BaseTypeDeclarationSyntax declared => declared.Identifier.Text,
            DelegateDeclarationSyntax declared => declared.Identifier.Text,
            _ => throw new ArgumentException($"not a type: {type.Kind()}", nameof(type)),
        };

        /// <summary>The text of its summary on one line, empty where there is none.</summary>
        public string Summary
        {
            get
            {
                var comments = string.Concat(type.GetLeadingTrivia().Select(trivia => trivia.ToFullString()));
                var inner = SummaryPart().Match(comments.Replace("///", "", StringComparison.Ordinal)).Groups["text"].Value;
                return Spaces().Replace(Tags().Replace(inner, match => match.Groups["name"].Value), " ").Trim();
            }
        }

        /// <summary>Names that may stand after the dot: members, nested types, enum members and a record's parameters.</summary>
        public IEnumerable<string> MemberNames => type switch
        {
            EnumDeclarationSyntax cases => cases.Members.Select(member => member.Identifier.Text),
            TypeDeclarationSyntax declared => declared.Members.SelectMany(Names).Concat(
                declared.ParameterList?.Parameters.Select(parameter => parameter.Identifier.Text) ?? []),
            _ => [],
        };
    }

    /// <summary>How many lines it takes, its comment not counted.</summary>
    public static int Lines(this SyntaxNode node)
    {
        var span = node.SyntaxTree.GetLineSpan(node.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static IEnumerable<string> Names(MemberDeclarationSyntax member) =>
        member switch
        {
            FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.Text),
            MethodDeclarationSyntax method => [method.Identifier.Text],
            PropertyDeclarationSyntax property => [property.Identifier.Text],
            BaseTypeDeclarationSyntax nested => [nested.Identifier.Text],
            _ => [],
        };

    [GeneratedRegex(@"<summary>(?<text>.*?)</summary>", RegexOptions.Singleline)]
    private static partial Regex SummaryPart();

    [GeneratedRegex(@"<[^>]*?(?:cref|name)=""(?<name>[^""]*)""[^>]*>|<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
