using MimeKit;
using Vorba.Vocabulary;

namespace Vorba.Channels.Email;

/// <summary>A message as an e-mail: plain text and HTML of the same words, and the headers that let a reader leave in one click.</summary>
public static class EmailRendering
{
    /// <summary>Why this can never go by this channel, if so.</summary>
    internal static string? Refusal(Outgoing outgoing, EmailOptions options) => outgoing switch
    {
        { Message.Email: null } => "the message has no form for e-mail",
        { To.Channel: not Channel.Email } => "the address is none of e-mail",
        _ when !MailboxAddress.TryParse(outgoing.To.Value, out var to) || to.Domain.Length == 0 => "the address is no e-mail address",
        _ when !MailboxAddress.TryParse(options.From, out var from) || from.Domain.Length == 0 => "no sender address is set up",
        _ when !SmtpServerAddress.IsUsable(options.SmtpUrl) => "no mail server is set up",
        _ => null,
    };

    /// <summary>The same send always has the same id, so that a mailbox which got it twice shows it once.</summary>
    public static string MessageId(Outgoing outgoing, EmailOptions options) =>
        $"{outgoing.Id}@vorba.{MailboxAddress.Parse(options.From).Domain}";

    public static MimeMessage Mail(Outgoing outgoing, EmailOptions options, DateTimeOffset now)
    {
        var form = outgoing.Message.Email ?? throw new ArgumentException("the message has no form for e-mail", nameof(outgoing));
        var from = MailboxAddress.Parse(options.From);
        var mail = new MimeMessage
        {
            Subject = OneLine(form.Subject),
            Date = now,
            MessageId = MessageId(outgoing, options),
            Body = new MultipartAlternative
            {
                Text("plain", EmailText.Render(outgoing, form)),
                Text("html", EmailHtml.Render(outgoing, form, options.FromName)),
            },
        };
        mail.From.Add(new MailboxAddress(OneLine(options.FromName), from.Address));
        mail.To.Add(new MailboxAddress(OneLine(outgoing.ToName ?? ""), MailboxAddress.Parse(outgoing.To.Value).Address));
        if (outgoing.Unsubscribe is { } unsubscribe)
        {
            mail.Headers.Add(HeaderId.ListUnsubscribe, $"<{unsubscribe.AbsoluteUri}>");
            mail.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
        }

        return mail;
    }

    private static TextPart Text(string kind, string text)
    {
        var part = new TextPart(kind);
        part.SetText(System.Text.Encoding.UTF8, text);
        return part;
    }

    /// <summary>Nothing that came from a contact or an author can begin a header of its own.</summary>
    private static string OneLine(string text) =>
        string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
}
