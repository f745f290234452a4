namespace Vorba.Lab.Tests.Shop.Support;

/// <summary>Where the sources stand, seen from the built tests.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) =>
        folder switch
        {
            null => throw new DirectoryNotFoundException("no Vorba.slnx above the tests"),
            _ when File.Exists(Path.Combine(folder.FullName, "Vorba.slnx")) => folder.FullName,
            _ => Find(folder.Parent),
        };
}
