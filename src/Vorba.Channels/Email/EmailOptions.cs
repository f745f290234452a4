namespace Vorba.Channels.Email;

/// <summary>The mail server that carries our e-mails, and in whose name they go.</summary>
public sealed record EmailOptions
{
    /// <summary>smtp://user:password@host:port, or smtps:// where the connection begins encrypted.</summary>
    public Uri? SmtpUrl { get; set; }

    public string From { get; set; } = "";

    public string FromName { get; set; } = "";

    /// <summary>A password may stand in the address: it belongs in no log.</summary>
    public override string ToString() => $"{From} by {SmtpUrl?.Host}";
}
