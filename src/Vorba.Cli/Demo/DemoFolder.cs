using Vorba.Server.Hosting;

namespace Vorba.Cli.Demo;

/// <summary>The demo's own data folder. The Lab forgets its phones when it stops, so a demo begins with an empty store.</summary>
public static class DemoFolder
{
    private const string Store = "vorba.db";

    /// <exception cref="SettingsException">The folder is there and somebody else's: what is not ours is not swept.</exception>
    public static string Fresh()
    {
        var folder = Path.Combine("data", "demo");
        if (Directory.Exists(folder))
        {
            if (Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, Store)))
            {
                throw new SettingsException($"{folder} holds no demo of Vorba and is left as it is; choose another folder with --data");
            }

            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        return folder;
    }
}
