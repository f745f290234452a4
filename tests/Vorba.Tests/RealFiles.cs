using System.Text;

namespace Vorba.Tests;

/// <summary>What the real world sent, read in place: it is not ours to copy. VORBA_REAL_DATA, else ../shared/data beside the repository.</summary>
internal static class RealFiles
{
    private static readonly string Root = Path.GetFullPath(
        Environment.GetEnvironmentVariable("VORBA_REAL_DATA") ?? "../shared/data", Repository());

    public static byte[] Read(string path)
    {
        var file = Path.Combine(Root, path);
        Assert.True(File.Exists(file), $"This test reads real data, and {file} is not there: set VORBA_REAL_DATA to where it is.");
        return File.ReadAllBytes(file);
    }

    public static string Text(string path) => Encoding.UTF8.GetString(Read(path));

    public static IReadOnlyList<string> Lines(string path) =>
        [.. Text(path).Split('\n').Select(line => line.TrimEnd('\r'))];

    /// <summary>The rows of a tab-separated file below its comment and header.</summary>
    public static IReadOnlyList<string[]> Table(string path) =>
        [.. Lines(path).Where(line => line.Length > 0).Skip(2).Select(row => row.Split('\t'))];

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Vorba.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
