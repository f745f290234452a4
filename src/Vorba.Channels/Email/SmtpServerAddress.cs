using System.Net;
using MailKit.Security;

namespace Vorba.Channels.Email;

/// <summary>Where and how to reach the mail server, read from one address.</summary>
internal sealed record SmtpServerAddress(string Host, int Port, SecureSocketOptions Security, NetworkCredential? Credentials)
{
    private const string Encrypted = "smtps";
    private const int EncryptedPort = 465;
    private const int PlainPort = 587;
    private const int RelayPort = 25;

    public static bool IsUsable(Uri? address) =>
        address is { IsAbsoluteUri: true, Scheme: "smtp" or Encrypted, Host.Length: > 0 };

    /// <summary>A password goes to another machine only encrypted.</summary>
    public static SmtpServerAddress Of(Uri address)
    {
        var credentials = Credential(address.UserInfo);
        var security = (address.Scheme, credentials, address.IsLoopback) switch
        {
            (Encrypted, _, _) => SecureSocketOptions.SslOnConnect,
            (_, not null, false) => SecureSocketOptions.StartTls,
            _ => SecureSocketOptions.StartTlsWhenAvailable,
        };
        var usual = (address.Scheme, credentials) switch
        {
            (Encrypted, _) => EncryptedPort,
            (_, not null) => PlainPort,
            _ => RelayPort,
        };
        return new(address.Host, address.Port > 0 ? address.Port : usual, security, credentials);
    }

    private static NetworkCredential? Credential(string userInfo) =>
        userInfo.Split(':', 2) is [{ Length: > 0 } user, .. var rest]
            ? new(Uri.UnescapeDataString(user), Uri.UnescapeDataString(rest is [var password] ? password : ""))
            : null;
}
