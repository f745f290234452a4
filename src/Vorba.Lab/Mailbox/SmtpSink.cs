using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace Vorba.Lab.Mailbox;

/// <summary>A mail server on loopback that takes everything and delivers it to the mailbox.</summary>
public sealed class SmtpSink(LabOptions options, MailStore mails, ILogger<SmtpSink> logger) : BackgroundService
{
    /// <summary>A client silent for this long is let go.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly TcpListener _listener = new(IPAddress.Loopback, options.SmtpPort);

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        _listener.Start();
        return base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _listener.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var client = await _listener.AcceptTcpClientAsync(stoppingToken);
                _ = Task.Run(() => ServeAsync(client, stoppingToken), CancellationToken.None);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            logger.LogDebug("The mailbox closes");
        }
    }

    private async Task ServeAsync(TcpClient client, CancellationToken stopping)
    {
        using (client)
        {
            try
            {
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(stopping);
                patience.CancelAfter(Patience);
                await TalkAsync(client.GetStream(), patience);
            }
            catch (Exception end) when (end is IOException or OperationCanceledException or SocketException)
            {
                logger.LogDebug("A mail client left: {Reason}", end.Message);
            }
        }
    }

    private async Task TalkAsync(NetworkStream stream, CancellationTokenSource patience)
    {
        var (lines, dialogue, ct) = (new SmtpLines(stream), new SmtpDialogue(), patience.Token);
        await SayAsync(stream, SmtpDialogue.Greeting, ct);
        while (await lines.ReadAsync(ct) is { } line)
        {
            patience.CancelAfter(Patience);
            var reply = dialogue.Answer(SmtpLines.Text(line));
            await SayAsync(stream, reply, ct);
            if (reply.Closes)
            {
                return;
            }

            if (reply.TakesMessage)
            {
                if (await lines.ReadMessageAsync(SmtpDialogue.LargestMessage, ct) is not { } message)
                {
                    return;
                }

                await SayAsync(stream, await KeepAsync(dialogue, message, ct), ct);
            }
        }
    }

    private async Task<SmtpReply> KeepAsync(SmtpDialogue dialogue, byte[] message, CancellationToken ct)
    {
        var (sender, recipients) = (dialogue.Sender!, dialogue.Recipients);
        dialogue.Forget();
        if (message.Length == 0)
        {
            return new(552, "Message too large or empty");
        }

        try
        {
            using var content = new MemoryStream(message);
            var mail = mails.Add(sender, recipients, await MimeMessage.LoadAsync(content, ct));
            return new(250, $"OK, kept as {mail.Id}");
        }
        catch (FormatException problem)
        {
            return new(554, $"This is no e-mail: {problem.Message}");
        }
    }

    private static async Task SayAsync(NetworkStream stream, SmtpReply reply, CancellationToken ct) =>
        await stream.WriteAsync(Encoding.UTF8.GetBytes(reply.Text), ct);
}
