using System.CommandLine;
using System.Net;
using Vorba.Server.Hosting;
using Vorba.Server.Settings;

namespace Vorba.Cli.Commands;

/// <summary>vorba serve: production.</summary>
public static class ServeCommand
{
    private const string SqlitePrefix = "sqlite:";
    private const string UsualUrl = "http://localhost:5080";

    public static Command Make()
    {
        var data = new Option<string?>("--data") { Description = "The folder of the store and the keys (default: data)." };
        var urls = new Option<string?>("--urls") { Description = "Where to listen (default: http://localhost:5080)." };
        var database = new Option<string?>("--database") { Description = "sqlite:PATH (default: vorba.db in the data folder)." };
        var command = new Command("serve", "Runs the server.") { data, urls, database };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(data), parsed.GetValue(urls), parsed.GetValue(database), ct));
        return command;
    }

    private static async Task<int> RunAsync(string? data, string? urls, string? database, CancellationToken ct)
    {
        var configuration = Settings.Read(("Data", data), ("Urls", urls), ("Database", database));
        var settings = ServerSettings.Read(configuration) with { DatabaseFile = DatabaseFile(configuration["Database"]) };
        var parts = new ServerParts { Urls = NeedListenable(configuration["Urls"] ?? UsualUrl), Logging = VorbaServer.JsonLog };
        await using var server = VorbaServer.Build(settings, TimeProvider.System, parts);
        await server.StartAsync(ct);
        await WelcomeAsync(server.Services.GetRequiredService<FirstRun>(), settings);
        await server.WaitForShutdownAsync(ct);
        return Doorway.Fine;
    }

    // Whoever reads this output owns the server; the code is good for one first visit and is nowhere else.
    private static async Task WelcomeAsync(FirstRun firstRun, ServerSettings settings)
    {
        if (firstRun.IsNeeded)
        {
            await Console.Error.WriteLineAsync($"First run: choose the admin password at {settings.PublicUrl}first-run with the code {firstRun.Code}");
        }
    }

    /// <summary>What the web server would only refuse once all else has started.</summary>
    private static string NeedListenable(string urls) =>
        urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } all && all.All(IsListenable)
            ? urls
            : throw new SettingsException($"--urls takes addresses like {UsualUrl}: '{urls}'");

    private static bool IsListenable(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http" or "https", Port: >= 0 and <= IPEndPoint.MaxPort };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string? DatabaseFile(string? database) =>
        database is null ? null
            : database.StartsWith(SqlitePrefix, StringComparison.Ordinal) ? database[SqlitePrefix.Length..]
            : throw new SettingsException($"--database takes {SqlitePrefix}PATH: '{database}'");
}
