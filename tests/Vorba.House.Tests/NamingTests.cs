using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Vorba.House.Tests;

/// <summary>Names say the concept. Where a banned word seems needed, the concept has not been found yet.</summary>
public sealed partial class NamingTests
{
    private static readonly HashSet<string> Banned =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Common", "Base", "Info", "Data", "Dto", "Processor", "Handler", "Wrapper", "Impl", "Service"];

    [Fact]
    public void No_type_carries_a_word_that_says_nothing() =>
        Promise.Holds(
            from source in Sources.All
            from name in source.Types.Select(type => type.TypeName).Append(source.IsMarkup ? Path.GetFileNameWithoutExtension(source.File) : "")
            where Words().Matches(name).Any(word => Banned.Contains(word.Value))
            select $"{source.File}: {name}",
            "These names hold a word that says nothing; what is the concept?");

    [Fact]
    public void A_namespace_is_its_folder() =>
        Promise.Holds(
            from source in Sources.All
            where !source.IsMarkup && source.Unit.Members.Any(member => member is not GlobalStatementSyntax)
            let folder = string.Join('.', source.File.Split('/')[1..^1])
            where source.Unit.Members is not [FileScopedNamespaceDeclarationSyntax space] || space.Name.ToString() != folder
            select $"{source.File}: should begin with 'namespace {folder};'",
            "A namespace is file-scoped and equals the folder:");

    [Fact]
    public void Every_public_type_says_in_one_sentence_what_it_is() =>
        Promise.Holds(
            from source in Sources.Ours
            from type in source.PublicTypes
            where !source.IsMarkup && type.Summary.Length == 0 && !IsContinued(type, source)
            select $"{source.File}: {type.TypeName}",
            "These public types have no <summary>:");

    // The other part of a partial type may carry the sentence.
    private static bool IsContinued(MemberDeclarationSyntax type, Source source) =>
        Sources.Ours.Where(other => other.Project == source.Project).SelectMany(other => other.PublicTypes)
            .Any(other => other != type && other.TypeName == type.TypeName && other.Summary.Length > 0);

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Words();
}
