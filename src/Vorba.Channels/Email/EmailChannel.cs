using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Vorba.Vocabulary;

namespace Vorba.Channels.Email;

/// <summary>Carries messages by e-mail: one connection a message, and a clear answer to whether it left.</summary>
public sealed class EmailChannel(EmailOptions options, TimeProvider clock) : IChannel
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public Channel Kind => Channel.Email;

    public async Task<Settlement> SendAsync(Outgoing outgoing, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (EmailRendering.Refusal(outgoing, options) is { } refusal)
        {
            return new Settlement.Failed(refusal, IsPermanent: true);
        }

        using var mail = EmailRendering.Mail(outgoing, options, clock.GetUtcNow());
        using var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        var handedOver = new HandOver();
        try
        {
            await ConnectAsync(client, ct);
            await client.SendAsync(mail, ct, handedOver);
            return new Settlement.Sent([EmailRendering.MessageId(outgoing, options)]);
        }
        catch (SmtpCommandException refused)
        {
            return new Settlement.Failed($"the mail server refused: {(int)refused.StatusCode} {refused.ErrorCode}", IsPermanent: (int)refused.StatusCode >= 500);
        }
        catch (Exception stranger) when (stranger is AuthenticationException or ServiceNotAuthenticatedException)
        {
            return new Settlement.Failed("the mail server does not accept our name and password", IsPermanent: false);
        }
        catch (Exception lost) when (IsLost(lost))
        {
            return handedOver.Begun
                ? new Settlement.Unknown("the mail server's answer was lost: it may have the message")
                : new Settlement.Failed($"the mail server could not be reached: {lost.GetType().Name}", IsPermanent: false);
        }
    }

    private static bool IsLost(Exception lost) =>
        lost is SocketException or IOException or ProtocolException or OperationCanceledException or TimeoutException
            or SslHandshakeException or NotSupportedException or ServiceNotConnectedException;

    private async Task ConnectAsync(SmtpClient client, CancellationToken ct)
    {
        var server = SmtpServerAddress.Of(options.SmtpUrl!);
        await client.ConnectAsync(server.Host, server.Port, server.Security, ct);
        if (server.Credentials is { } credentials)
        {
            await client.AuthenticateAsync(credentials, ct);
        }
    }

    /// <summary>Once a byte of the message itself went out, the server may have accepted it.</summary>
    private sealed class HandOver : ITransferProgress
    {
        public bool Begun { get; private set; }

        public void Report(long bytesTransferred, long totalSize) => Begun = true;

        public void Report(long bytesTransferred) => Begun = true;
    }
}
