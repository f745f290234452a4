using System.CommandLine;
using Vorba.Server.Hosting;
using Vorba.Server.Settings;

namespace Vorba.Cli.Commands;

/// <summary>vorba serve: production.</summary>
public static class ServeCommand
{
    private const string SqlitePrefix = "sqlite:";

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
        await using var server = VorbaServer.Build(settings, TimeProvider.System, new ServerParts
        {
            Urls = configuration["Urls"] ?? "http://localhost:5080",
            Logging = VorbaServer.JsonLog,
        });
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

    private static string? DatabaseFile(string? database) =>
        database is null ? null
            : database.StartsWith(SqlitePrefix, StringComparison.Ordinal) ? database[SqlitePrefix.Length..]
            : throw new SettingsException($"--database takes {SqlitePrefix}PATH: '{database}'");
}
