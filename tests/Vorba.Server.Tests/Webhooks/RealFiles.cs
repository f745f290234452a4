namespace Vorba.Server.Tests.Webhooks;

/// <summary>What real shops and Meta sent, read in place: it is not ours to copy.</summary>
public static class RealFiles
{
    private static readonly string Root = Path.GetFullPath(
        Environment.GetEnvironmentVariable("VORBA_REAL_DATA") ?? "../shared/data", Repository());

    public static byte[] Read(string path)
    {
        Assert.True(Directory.Exists(Root), $"Real webhooks are needed at {Root}: set VORBA_REAL_DATA to where they are.");
        return File.ReadAllBytes(Path.Combine(Root, path));
    }

    /// <summary>The rows below the comment and the header.</summary>
    public static IReadOnlyList<string[]> Table(string path) =>
    [
        .. System.Text.Encoding.UTF8.GetString(Read(path))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(2)
            .Select(row => row.TrimEnd('\r').Split('\t')),
    ];

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
