namespace Vorba.Server.Settings;

/// <summary>An address to come back to after signing in: on this site and nowhere else.</summary>
public static class LocalPath
{
    public const string Home = "/";

    /// <returns>The path, or home where it could lead away: "//evil", "/\evil", "https://evil", control characters.</returns>
    public static string OrHome(string? path) =>
        path is ['/', ..] and not ['/', '/' or '\\', ..] && !path.Any(char.IsControl) ? path : Home;
}
