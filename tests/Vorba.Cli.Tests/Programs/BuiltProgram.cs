using System.Collections;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Vorba.Cli.Tests.Programs;

/// <summary>The built `vorba`, of the same configuration as these tests: what people run is what is tested.</summary>
internal static class BuiltProgram
{
    private static readonly string File = Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "..", "..", "Vorba.Cli", new DirectoryInfo(AppContext.BaseDirectory).Name, "vorba"));

    // Far longer than anything takes that ends by itself; what should have refused and runs instead is ended here.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task<Ending> RunAsync(params string[] arguments)
    {
        using var room = new Room();
        return await RunAsync(room, [], arguments);
    }

    /// <summary>Runs to the end.</summary>
    public static async Task<Ending> RunAsync(Room room, Dictionary<string, string> settings, params string[] arguments)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        using var process = Start(room, settings, arguments);
        using var end = patience.Token.Register(() => process.Kill(entireProcessTree: true));
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>Starts it in a folder of its own, with no settings but those given.</summary>
    public static Process Start(Room room, Dictionary<string, string> settings, IReadOnlyList<string> arguments)
    {
        Assert.True(System.IO.File.Exists(File), $"the command is tested as a program: build src/Vorba.Cli first ({File})");
        var call = new ProcessStartInfo(File, arguments)
        {
            WorkingDirectory = room.Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => (string)entry.Key))
        {
            if (name.StartsWith("VORBA__", StringComparison.OrdinalIgnoreCase))
            {
                call.Environment.Remove(name);
            }
        }

        foreach (var (name, value) in settings)
        {
            call.Environment[name] = value;
        }

        call.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        return Process.Start(call)!;
    }
}

/// <summary>What a program left behind.</summary>
internal sealed record Ending(int Code, string Output, string Error)
{
    /// <summary>The lines of standard error.</summary>
    public IReadOnlyList<string> Sentences => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
