using System.Globalization;
using MimeKit;
using Vorba.Lab.Stage;

namespace Vorba.Lab.Mailbox;

/// <summary>/mailbox: what arrived, as pages and as JSON.</summary>
public static class MailboxEndpoints
{
    /// <summary>An e-mail may show pictures and styles and open links in a new tab; it may run nothing.</summary>
    private const string MailPolicy = "default-src 'none'; img-src * data:; style-src 'unsafe-inline' *; font-src *; sandbox allow-popups allow-popups-to-escape-sandbox";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/mailbox", (string? to, MailStore mails) => List(to, mails));
        routes.MapGet("/mailbox/messages", (string? to, MailStore mails) => Results.Json(mails.All(to).Select(Json)));
        routes.MapGet("/mailbox/{id:int}", (int id, MailStore mails) => mails.Find(id) is { } mail ? Show(mail) : Gone());
        routes.MapGet("/mailbox/{id:int}/html", Html);
        routes.MapGet("/mailbox/{id:int}/raw", (int id, MailStore mails) => mails.Find(id) is { } mail ? Results.Bytes(Raw(mail.Message), "message/rfc822") : Gone());
    }

    private static IResult Gone() => Results.Text("There is no such e-mail (any more).", statusCode: 404);

    private static object Json(ReceivedMail mail) => new
    {
        id = mail.Id,
        at = mail.At,
        from = mail.From,
        to = mail.To,
        subject = mail.Message.Subject ?? "",
        messageId = mail.Message.MessageId,
        text = mail.Message.TextBody,
        html = mail.Message.HtmlBody,
        headers = mail.Message.Headers.Select(header => new { name = header.Field, value = header.Value }),
    };

    private static IResult List(string? to, MailStore mails)
    {
        var all = mails.All(to);
        var rows = all.Count == 0
            ? """<p class="empty">No e-mail has arrived yet.</p>"""
            : string.Concat(all.Select(Row));
        return Pages.Fill("Mailbox/Assets/list.html", new()
        {
            ["rows"] = rows,
            ["count"] = all.Count.ToString(CultureInfo.InvariantCulture),
            ["to"] = to is null ? "everybody" : Pages.Escape(to),
        });
    }

    private static string Row(ReceivedMail mail) =>
        $"""<a class="row" href="/mailbox/{mail.Id}"><span class="initial" aria-hidden="true">{Pages.Escape(Initial(mail))}</span><span class="what"><b>{Pages.Escape(Sender(mail))}</b><strong>{Pages.Escape(mail.Message.Subject)}</strong><small>{Pages.Escape(Snippet(mail))}</small></span><span class="when">{Time(mail)}<small>to {Pages.Escape(string.Join(", ", mail.To))}</small></span></a>""";

    private static IResult Show(ReceivedMail mail) => Pages.Fill("Mailbox/Assets/mail.html", new()
    {
        ["subject"] = Pages.Escape(mail.Message.Subject),
        ["from"] = Pages.Escape(mail.Message.From.ToString()),
        ["initial"] = Pages.Escape(Initial(mail)),
        ["to"] = Pages.Escape(string.Join(", ", mail.To)),
        ["at"] = Time(mail),
        ["id"] = mail.Id.ToString(CultureInfo.InvariantCulture),
        ["text"] = Pages.Escape(mail.Message.TextBody ?? "(no plain text)"),
        ["headers"] = string.Concat(mail.Message.Headers.Select(header => $"<tr><th>{Pages.Escape(header.Field)}</th><td>{Pages.Escape(header.Value)}</td></tr>")),
    });

    private static IResult Html(int id, MailStore mails, HttpResponse response)
    {
        if (mails.Find(id) is not { } mail)
        {
            return Gone();
        }

        response.Headers.ContentSecurityPolicy = MailPolicy;
        var html = mail.Message.HtmlBody ?? $"<pre style=\"margin:24px;white-space:pre-wrap;font:15px/1.5 system-ui\">{Pages.Escape(mail.Message.TextBody)}</pre>";
        return Results.Content("<base target=\"_blank\">" + html, "text/html; charset=utf-8");
    }

    private static byte[] Raw(MimeMessage message)
    {
        using var bytes = new MemoryStream();
        message.WriteTo(bytes);
        return bytes.ToArray();
    }

    private static string Sender(ReceivedMail mail) =>
        mail.Message.From.Mailboxes.FirstOrDefault() is { } sender ? sender.Name is { Length: > 0 } name ? name : sender.Address : mail.From;

    private static string Initial(ReceivedMail mail) => Sender(mail) is { Length: > 0 } sender ? StringInfo.GetNextTextElement(sender).ToUpperInvariant() : "?";

    private static string Snippet(ReceivedMail mail)
    {
        var text = (mail.Message.TextBody ?? "").ReplaceLineEndings(" ").Trim();
        var elements = new StringInfo(text);
        return elements.LengthInTextElements <= 120 ? text : elements.SubstringByTextElements(0, 120) + "…";
    }

    private static string Time(ReceivedMail mail) => mail.At.ToString("d MMM, HH:mm", CultureInfo.InvariantCulture);
}
