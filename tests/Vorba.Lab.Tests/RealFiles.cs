namespace Vorba.Lab.Tests;

/// <summary>The folder of data recorded from the real world: VORBA_REAL_DATA, else ../shared/data beside the repository.</summary>
public static class RealFiles
{
    public static string Folder => Environment.GetEnvironmentVariable("VORBA_REAL_DATA") ?? Path.Combine(Root(), "..", "shared", "data");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Vorba.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("the tests run outside the repository");
    }
}
