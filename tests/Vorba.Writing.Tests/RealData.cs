namespace Vorba.Writing.Tests;

/// <summary>Real data that stands beside the project and is never copied into it.</summary>
internal static class RealData
{
    public static string Folder => Environment.GetEnvironmentVariable("VORBA_REAL_DATA") ?? Path.Combine(Root(), "..", "shared", "data");

    public static string[] Lines(string path)
    {
        var file = Path.Combine(Folder, path);
        Assert.True(File.Exists(file), $"this test reads {path} under VORBA_REAL_DATA ({Folder}), and it is not there");
        return File.ReadAllLines(file);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Vorba.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
