using System.CommandLine;
using Microsoft.AspNetCore.Connections;
using Vorba.Server.Hosting;

namespace Vorba.Cli;

/// <summary>Runs a command and keeps the promise of the exit codes.</summary>
public static class Doorway
{
    public const int Fine = 0;

    /// <summary>The thing checked falls short.</summary>
    public const int FallsShort = 1;

    /// <summary>Unusable input or arguments.</summary>
    public const int Unusable = 2;

    /// <summary>The world failed: network, disk, database.</summary>
    public const int WorldFailed = 3;

    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors is [.., var last])
        {
            // The last names the word itself; "a command is required" may come before it.
            return await SayAsync(last.Message, Unusable);
        }

        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (SettingsException unusable)
        {
            return await SayAsync(unusable.Message, Unusable);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            return await SayAsync(taken.Message, Unusable);
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException or HttpRequestException or Microsoft.Data.Sqlite.SqliteException)
        {
            return await SayAsync(world.Message, WorldFailed);
        }
    }

    private static async Task<int> SayAsync(string sentence, int code)
    {
        await Console.Error.WriteLineAsync(string.Join(' ', sentence.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
        return code;
    }
}
