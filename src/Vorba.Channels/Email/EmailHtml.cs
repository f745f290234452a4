using System.Net;
using Vorba.Vocabulary;

namespace Vorba.Channels.Email;

/// <summary>
/// The e-mail for everyone else: one column of at most 600 pixels, tables and inline styles as old mail programs need them,
/// and colours for the dark as new ones offer.
/// </summary>
internal static class EmailHtml
{
    public static string Render(Outgoing outgoing, EmailForm form, string shop)
    {
        var words = EmailWords.For(outgoing.Locale);
        return $$"""
            <!doctype html>
            <html lang="{{Safe(outgoing.Locale ?? words.Language)}}" dir="{{EmailWords.Direction(outgoing.Locale)}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="supported-color-schemes" content="light dark">
            <title>{{Safe(form.Subject)}}</title>
            <style>
            @media (prefers-color-scheme: dark) {
              .page { background: #16181d !important; }
              .sheet { background: #22252c !important; color: #eceef2 !important; }
              .quiet { color: #a3a9b5 !important; }
              .line { border-color: #363b45 !important; }
              a { color: #8ab4ff !important; }
              a.button { color: #ffffff !important; }
            }
            </style>
            </head>
            <body class="page" style="margin:0;padding:0;background:#f3f4f6;">
            {{Preheader(form.Preheader)}}
            <table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6;"><tr><td align="center" style="padding:24px 12px;">
            <table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;color:#1f2430;border-radius:12px;font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;">
            {{Row("padding:28px 32px 0;font-size:18px;font-weight:700;", Safe(shop))}}
            {{Row("padding:20px 32px 4px;", EmailMarkdown.Html(form.Text))}}
            {{string.Concat(form.Products.Select(Product))}}
            {{Call(form.CallToAction)}}
            {{Foot(outgoing.Unsubscribe, words)}}
            </table>
            </td></tr></table>
            </body>
            </html>
            """;
    }

    /// <summary>What the inbox shows beside the subject; the blanks keep the text itself from following it there.</summary>
    private static string Preheader(string? preheader) => string.IsNullOrWhiteSpace(preheader)
        ? ""
        : $"""<div style="display:none;max-height:0;overflow:hidden;mso-hide:all;">{Safe(preheader)}{string.Concat(Enumerable.Repeat("&#8199;&#847; ", 60))}</div>""";

    private static string Product(Card product)
    {
        var target = product.Buttons.OfType<Button.Link>().FirstOrDefault()?.Target;
        var picture = product.Picture is { } source
            ? Linked(target, $"""<img src="{Safe(source)}" width="96" alt="{Safe(product.Title)}" style="display:block;width:96px;height:auto;border:0;border-radius:8px;">""")
            : "";
        var subtitle = product.Subtitle is { } line ? $"""<div class="quiet" style="color:#5b6270;">{Safe(line)}</div>""" : "";
        return Row("padding:8px 32px;", $"""
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="line" style="border-top:1px solid #e3e6eb;"><tr>
            <td width="112" valign="top" style="padding:12px 0 4px;">{picture}</td>
            <td valign="top" style="padding:12px 0 4px;"><div style="font-weight:600;">{Linked(target, Safe(product.Title))}</div>{subtitle}</td>
            </tr></table>
            """);
    }

    private static string Call(Button.Link? call) => call is null ? "" : Row("padding:16px 32px 28px;", $"""
        <table role="presentation" cellpadding="0" cellspacing="0" align="center"><tr><td align="center" bgcolor="#1a56db" style="border-radius:8px;">
        <a class="button" href="{Safe(call.Target)}" style="display:inline-block;padding:14px 32px;color:#ffffff;font-weight:600;text-decoration:none;">{Safe(call.Title)}</a>
        </td></tr></table>
        """);

    private static string Foot(Uri? unsubscribe, EmailWords words) => unsubscribe is null ? "" : Row(
        "padding:16px 32px 28px;font-size:13px;color:#5b6270;",
        $"""<div class="quiet line" style="border-top:1px solid #e3e6eb;padding-top:16px;">{words.WhyYou} <a href="{Safe(unsubscribe.AbsoluteUri)}" style="color:#5b6270;">{words.Unsubscribe}</a></div>""");

    private static string Linked(string? target, string inner) =>
        target is null ? inner : $"""<a href="{Safe(target)}" style="color:inherit;text-decoration:none;">{inner}</a>""";

    private static string Row(string style, string inner) => $"""<tr><td style="{style}">{inner}</td></tr>""";

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
