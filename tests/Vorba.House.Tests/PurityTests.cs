using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Vorba.House.Tests;

/// <summary>
/// The pure libraries know no clock, no chance, no disk, no network and wait for nothing. That is what makes rehearsal,
/// proof and replay possible, and it cannot be added later.
/// </summary>
public sealed class PurityTests
{
    private static readonly string[] PureProjects = ["Vocabulary", "Writing", "Flows", "Policy", "Evidence", "Contacts", "Rehearsal"];

    private static readonly string[] Banned =
    [
        "System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTimeOffset.Now", "System.DateTimeOffset.UtcNow", "System.TimeProvider",
        "System.Random", "System.Guid.NewGuid", "System.IO.File", "System.IO.Directory", "System.Net.Http.HttpClient",
        "System.Threading.Tasks.Task", "System.Threading.Thread", "System.Environment", "System.Console",
    ];

    public static TheoryData<string> Pure => [.. PureProjects];

    [Theory]
    [MemberData(nameof(Pure))]
    public void A_pure_project_says_so_and_stands_on_no_server(string project)
    {
        var file = Tree.Read($"src/Vorba.{project}/Vorba.{project}.csproj");
        Assert.Contains("<Pure>true</Pure>", file, StringComparison.Ordinal);
        Assert.DoesNotContain("FrameworkReference", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Sdk.Web", file, StringComparison.Ordinal);
    }

    [Fact]
    public void The_compiler_is_given_the_banned_symbols_of_pure_projects()
    {
        var targets = Tree.Read("Directory.Build.targets");
        Assert.Contains("'$(Pure)' == 'true'", targets, StringComparison.Ordinal);
        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", targets, StringComparison.Ordinal);
        Assert.Contains("BannedSymbols.txt", targets, StringComparison.Ordinal);
    }

    [Fact]
    public void Clock_chance_disk_network_and_waiting_are_banned()
    {
        var symbols = Tree.Read("BannedSymbols.txt").Split('\n').Select(line => line.Split(';')[0].Split(':')[^1]).ToHashSet();
        Promise.Holds(Banned.Where(symbol => !symbols.Contains(symbol)), "BannedSymbols.txt no longer bans:");
    }

    [Fact]
    public void Nothing_in_a_pure_project_is_asynchronous() =>
        Promise.Holds(
            from source in Sources.Ours
            where PureProjects.Contains(source.Project["Vorba.".Length..])
            where source.Unit.DescendantTokens().Any(token => token.IsKind(SyntaxKind.AsyncKeyword) || token.IsKind(SyntaxKind.AwaitKeyword))
            select source.File,
            "A pure library waits for nothing. These do:");
}
