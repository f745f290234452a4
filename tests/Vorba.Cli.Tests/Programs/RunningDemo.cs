using System.Diagnostics;
using System.Globalization;
using Vorba.Cli.Demo;

namespace Vorba.Cli.Tests.Programs;

/// <summary>`vorba demo` on free ports.</summary>
internal sealed class RunningDemo : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly RunningProgram program;

    private RunningDemo(RunningProgram program, Uri server, Uri lab) => (this.program, Server, Lab) = (program, server, lab);

    public Uri Server { get; }

    public Uri Lab { get; }

    /// <summary>Waits until the program has said so.</summary>
    public async Task HearAsync(string words)
    {
        var began = Stopwatch.GetTimestamp();
        while (!program.Said.Contains(words, StringComparison.Ordinal))
        {
            Assert.True(Stopwatch.GetElapsedTime(began) < Patience, $"'{words}' was not said:\n{program.Said}");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }
    }

    public static async Task<RunningDemo> StartAsync(string locale = "en")
    {
        var (port, labPort) = (Text(Ports.AnyFree()), Text(Ports.AnyFree()));
        var server = new Uri($"http://localhost:{port}");
        return new(
            await RunningProgram.StartAsync(
                new(server, "/healthz/ready"), [], "demo", "--port", port, "--lab-port", labPort, "--locale", locale),
            server,
            new($"http://localhost:{labPort}"));
    }

    public ValueTask DisposeAsync() => program.DisposeAsync();

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
