using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Vorba.Channels.Tests.Email;

/// <summary>A mail server on a free port that speaks just enough SMTP, answers as the test says, and keeps what it got.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private const string HangUp = "hang up";

    private readonly TcpListener listener = new(IPAddress.Any, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Dictionary<string, string> odd;
    private readonly Task running;

    private MailServer(Dictionary<string, string> odd)
    {
        this.odd = odd;
        listener.Start();
        running = RunAsync();
    }

    public ConcurrentQueue<string> Mails { get; } = [];

    public ConcurrentQueue<string> Heard { get; } = [];

    public Uri Address => new($"smtp://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    public static MailServer Collecting() => new([]);

    /// <summary>Answers one command, or the message itself (".") with a refusal.</summary>
    public static MailServer Refusing(string command, string answer) => new(new() { [command] = answer });

    /// <summary>Hangs up when it hears a command, or the end of the message (".").</summary>
    public static MailServer Cutting(string command) => new(new() { [command] = HangUp });

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Dispose();
        await running;
        stop.Dispose();
    }

    private async Task RunAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                await TalkAsync(client.GetStream());
            }
            catch (Exception gone) when (gone is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
            {
                // The other side hung up, or the test is over: the next conversation begins.
            }
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 mail.example");
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            Heard.Enqueue(line);
            var command = line.Split(' ', ':')[0].ToUpperInvariant();
            var answer = odd.GetValueOrDefault(command) ?? Usual(command);
            if (answer == HangUp)
            {
                return;
            }

            await writer.WriteLineAsync(answer);
            if (command == "DATA" && answer.StartsWith('3') && !await TakeAsync(reader, writer))
            {
                return;
            }
        }
    }

    private async Task<bool> TakeAsync(StreamReader reader, StreamWriter writer)
    {
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(stop.Token) is { } line && line != ".")
        {
            mail.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        Mails.Enqueue(mail.ToString());
        var answer = odd.GetValueOrDefault(".") ?? "250 taken";
        if (answer != HangUp)
        {
            await writer.WriteLineAsync(answer);
        }

        return answer != HangUp;
    }

    private static string Usual(string command) => command switch
    {
        "EHLO" => "250-mail.example\r\n250-8BITMIME\r\n250 AUTH PLAIN",
        "AUTH" => "235 welcome",
        "DATA" => "354 go on",
        "QUIT" => "221 bye",
        _ => "250 fine",
    };
}
