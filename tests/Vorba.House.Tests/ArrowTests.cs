using System.Text.RegularExpressions;

namespace Vorba.House.Tests;

/// <summary>The plan of the house: which project may name which. Whoever adds an arrow adds it here, in sight.</summary>
public sealed partial class ArrowTests
{
    private static readonly Dictionary<string, string[]> Plan = new()
    {
        ["Vocabulary"] = [],
        ["Writing"] = ["Vocabulary"],
        ["Flows"] = ["Vocabulary"],
        ["Policy"] = ["Vocabulary"],
        ["Evidence"] = ["Vocabulary"],
        ["Channels"] = ["Vocabulary"],
        ["Shops"] = ["Vocabulary"],
        ["Lab"] = ["Vocabulary"],
        ["Contacts"] = ["Flows", "Policy"],
        ["Rehearsal"] = ["Contacts", "Evidence", "Writing"],
        ["Engine"] = ["Channels", "Contacts"],
        ["Server"] = ["Channels", "Contacts", "Engine", "Evidence", "Rehearsal", "Shops", "Writing"],
        ["Cli"] = ["Engine", "Evidence", "Flows", "Lab", "Policy", "Rehearsal", "Server", "Writing"],
    };

    public static TheoryData<string> Projects => [.. Plan.Keys];

    [Fact]
    public void The_projects_of_the_plan_are_the_projects_built() =>
        Assert.Equal(Plan.Keys.Order(), Tree.Under("src", ".csproj").Select(Name).Order());

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_names_what_the_plan_lets_it_name_and_nothing_else(string project) =>
        Assert.Equal(Plan[project], Arrows($"src/Vorba.{project}/Vorba.{project}.csproj"));

    [Fact]
    public void Only_the_command_line_and_tests_know_the_pretend_world() =>
        Promise.Holds(
            from source in Sources.Ours
            where source.Project is not ("Vorba.Lab" or "Vorba.Cli")
            from name in source.Unit.Usings
            where name.Name?.ToString().StartsWith("Vorba.Lab", StringComparison.Ordinal) is true
            select source.File,
            "The Lab is spoken to over HTTP only. These name it:");

    [Fact]
    public void The_solution_builds_every_project()
    {
        var solution = Tree.Read("Vorba.slnx");
        Promise.Holds(
            Tree.Under("src", ".csproj").Concat(Tree.Under("tests", ".csproj")).Where(file => !solution.Contains($"\"{file}\"", StringComparison.Ordinal))
                .Select(file => $"    <Project Path=\"{file}\" />"),
            "Vorba.slnx lacks:");
    }

    private static string Name(string project) => Path.GetFileNameWithoutExtension(project)["Vorba.".Length..];

    private static string[] Arrows(string project) =>
        [.. Reference().Matches(Tree.Read(project)).Select(match => Name(match.Groups["project"].Value)).Order()];

    [GeneratedRegex("""ProjectReference Include="(?<project>[^"]+)""")]
    private static partial Regex Reference();
}
