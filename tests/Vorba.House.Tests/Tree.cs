using System.Runtime.CompilerServices;

namespace Vorba.House.Tests;

/// <summary>The files of this repository as a fresh clone would hold them: without what is built, fetched or kept beside them.</summary>
internal static class Tree
{
    private static readonly string[] Passed = ["artifacts", ".git", "bin", "obj", "data", "node_modules", ".vs", ".idea", ".vscode"];

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    /// <summary>Paths from the root, with forward slashes, in order.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Below(Root).Select(Relative).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Under(string folder, params string[] endings) =>
        [.. Files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal) && endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))];

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public static int LinesOf(string file) => File.ReadLines(Path.Combine(Root, file)).Count();

    public static bool Holds(string path) => Path.Exists(Path.Combine(Root, path));

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder).Where(file => !Passed.Contains(Path.GetFileName(file))).Concat(
            Directory.EnumerateDirectories(folder).Where(inner => !Passed.Contains(Path.GetFileName(inner))).SelectMany(Below));

    private static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
