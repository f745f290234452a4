namespace Vorba.Cli.Demo;

/// <summary>The demo's own data folder. The Lab forgets its phones when it stops, so a demo begins with an empty store.</summary>
public static class DemoFolder
{
    public static string Fresh()
    {
        var folder = Path.Combine("data", "demo");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        return folder;
    }
}
