using System.Globalization;
using Vorba.Cli.Demo;

namespace Vorba.Cli.Tests.Programs;

/// <summary>`vorba demo` on free ports.</summary>
internal sealed class RunningDemo : IAsyncDisposable
{
    private readonly RunningProgram program;

    private RunningDemo(RunningProgram program, Uri server, Uri lab) => (this.program, Server, Lab) = (program, server, lab);

    public Uri Server { get; }

    public Uri Lab { get; }

    public string Said => program.Said;

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
