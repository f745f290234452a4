using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Vorba.House.Tests;

/// <summary>Each row of docs/rules.md names the constant that holds the rule and the test that would notice its breach.</summary>
public sealed partial class RuleTests
{
    private sealed record Row(string Number, string Rule, string Constants, string Tests, string Source);

    private static readonly IReadOnlyList<Row> Rows =
    [
        .. from line in Tree.Read("docs/rules.md").Split('\n')
           let cells = line.Split('|', StringSplitOptions.TrimEntries)
           where cells.Length == 7 && Number().IsMatch(cells[1])
           select new Row(cells[1], cells[2], cells[3], cells[4], cells[5]),
    ];

    private static readonly ILookup<string, MemberDeclarationSyntax> Types = Sources.Ours.SelectMany(source => source.Types).ToLookup(type => type.TypeName);

    private static readonly HashSet<string> Promises =
    [
        .. from source in Sources.Tests
           from method in source.Unit.DescendantNodes().OfType<MethodDeclarationSyntax>()
           where method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "Fact" or "Theory")
           select method.Identifier.Text,
    ];

    [Fact]
    public void The_rules_are_a_table_of_five_columns() => Assert.NotEmpty(Rows);

    [Fact]
    public void Each_rule_names_a_constant_that_exists() =>
        Promise.Holds(
            from row in Rows
            let named = Quoted().Matches(row.Constants).Select(match => match.Groups["name"].Value).ToList()
            from wrong in named is [] ? ["no constant"] : named.Where(name => !IsMember(name))
            select $"{row.Number}: {wrong}",
            "docs/rules.md names constants that are not in the source:");

    [Fact]
    public void Each_rule_names_a_test_that_exists() =>
        Promise.Holds(
            from row in Rows
            let named = Quoted().Matches(row.Tests).Select(match => match.Groups["name"].Value).ToList()
            from wrong in named is [] ? ["no test"] : named.Where(name => !Promises.Contains(name))
            select $"{row.Number}: {wrong}",
            "docs/rules.md names tests that are not there:");

    [Fact]
    public void Each_rule_names_its_source() => Promise.Holds(Rows.Where(row => row.Source.Length == 0).Select(row => row.Number), "No source:");

    private static bool IsMember(string name) =>
        name.Split('.') is [.., var type, var member] && Types[type].Any(declared => declared.MemberNames.Contains(member));

    [GeneratedRegex(@"^[A-Z]?\d")]
    private static partial Regex Number();

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Quoted();
}
