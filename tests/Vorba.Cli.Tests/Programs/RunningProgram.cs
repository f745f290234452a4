using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Vorba.Cli.Tests.Programs;

/// <summary>A `vorba` that stays: started, waited for until it answers, ended politely.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Room room;
    private readonly Process process;
    private readonly StringBuilder said = new();

    private RunningProgram(Room room, Process process, Uri address)
    {
        (this.room, this.process) = (room, process);
        Http = new() { BaseAddress = address };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public HttpClient Http { get; }

    /// <summary>Both streams so far.</summary>
    public string Said
    {
        get
        {
            lock (said)
            {
                return said.ToString();
            }
        }
    }

    public static async Task<RunningProgram> StartAsync(Uri ready, Dictionary<string, string> settings, params string[] arguments)
    {
        var own = new Room();
        var running = new RunningProgram(own, BuiltProgram.Start(own, settings, arguments), ready);
        try
        {
            await running.WaitAsync(ready);
            return running;
        }
        catch
        {
            await running.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends it as systemd and Docker do; its exit code, or null where it had not ended in time.</summary>
    public async Task<int?> TerminateAsync(TimeSpan within)
    {
        using var kill = Process.Start("/bin/sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -TERM {process.Id}")]);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(within);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return process.ExitCode;
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }

        process.Dispose();
        room.Dispose();
    }

    private async Task WaitAsync(Uri ready)
    {
        var began = Stopwatch.GetTimestamp();
        while (!await AnswersAsync(ready))
        {
            Assert.False(process.HasExited, $"vorba ended before it was ready:\n{Said}");
            Assert.True(Stopwatch.GetElapsedTime(began) < Patience, $"{ready} does not answer:\n{Said}");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }
    }

    private async Task<bool> AnswersAsync(Uri ready)
    {
        try
        {
            using var answer = await Http.GetAsync(ready, TestContext.Current.CancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Hear(string? line)
    {
        lock (said)
        {
            said.AppendLine(line);
        }
    }
}
