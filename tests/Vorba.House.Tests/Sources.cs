using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Vorba.House.Tests;

/// <summary>The C# of the repository, parsed once: rules look at what the compiler sees, not at how a line is spelled.</summary>
internal static class Sources
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.Parse);

    public static IReadOnlyList<Source> Ours { get; } = Parse("src");

    public static IReadOnlyList<Source> Tests { get; } = Parse("tests");

    public static IReadOnlyList<Source> All { get; } = [.. Ours, .. Tests];

    private static IReadOnlyList<Source> Parse(string folder) =>
        [.. Tree.Under(folder, ".cs", ".razor").Select(file => new Source(file, CSharpSyntaxTree.ParseText(CodeOf(file), Options).GetCompilationUnitRoot()))];

    /// <summary>Of a page of markup, what stands in its code block.</summary>
    private static string CodeOf(string file)
    {
        var text = Tree.Read(file);
        var code = text.IndexOf("@code", StringComparison.Ordinal);
        return file.EndsWith(".cs", StringComparison.Ordinal) ? text
            : code < 0 ? ""
            : $"partial class {Path.GetFileNameWithoutExtension(file)}{text[(code + "@code".Length)..]}";
    }
}

/// <summary>One file and its syntax.</summary>
internal sealed record Source(string File, CompilationUnitSyntax Unit)
{
    /// <summary>"Vorba.Policy" of "src/Vorba.Policy/SendPolicy.cs".</summary>
    public string Project => File.Split('/')[1];

    public bool IsMarkup => File.EndsWith(".razor", StringComparison.Ordinal);

    /// <summary>Classes, records, enums and delegates, also those inside others.</summary>
    public IEnumerable<MemberDeclarationSyntax> Types =>
        Unit.DescendantNodes().OfType<MemberDeclarationSyntax>().Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    /// <summary>What other projects may name, without what is nested: cases count under their parent.</summary>
    public IEnumerable<MemberDeclarationSyntax> PublicTypes =>
        Types.Where(type => type.Parent is not TypeDeclarationSyntax && type.Modifiers.Any(SyntaxKind.PublicKeyword));
}
