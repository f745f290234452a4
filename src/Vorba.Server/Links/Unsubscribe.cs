using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Vorba.Contacts;
using Vorba.Engine;
using Vorba.Server.Hosting;
using Vorba.Server.Webhooks;
using Vorba.Vocabulary;

namespace Vorba.Server.Links;

/// <summary>
/// GET /u/{token} asks, POST /u/{token} ends the e-mails: mail programs open links on their own, so opening alone ends
/// nothing. POST is also what List-Unsubscribe=One-Click does (RFC 8058).
/// </summary>
public static class Unsubscribe
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/u/{token}", Ask).WithTags("links");
        routes.MapPost("/u/{token}", HandleAsync).DisableAntiforgery().WithTags("links");
    }

    private static Results<ContentHttpResult, NotFound> Ask(string token, HttpRequest request, LinkTokens tokens) =>
        tokens.ReadExit(token) is null ? TypedResults.NotFound() : Page(ExitWords.For(request).Question, ExitWords.For(request).Button);

    private static async Task<Results<ContentHttpResult, NotFound, ProblemHttpResult>> HandleAsync(
        string token, HttpRequest request, LinkTokens tokens, ContactEngine engine, TimeProvider clock)
    {
        if (tokens.ReadExit(token) is not { } contact)
        {
            return TypedResults.NotFound();
        }

        return await Admitting.AllAsync(engine, [OptOut(contact, clock.GetUtcNow())])
            ? Page(ExitWords.For(request).Done, button: null)
            : Refusals.Later(request.HttpContext);
    }

    private static Incoming OptOut(ContactId contact, DateTimeOffset now) => new()
    {
        Source = "link",
        Topic = "unsubscribed",
        Body = "{}"u8.ToArray(),
        Keys = [IdentityKey.Known(contact)],
        Signal = new Signal.FromChannel(new ChannelEvent.OptedOut(new(Channel.Email, ""), now)),
    };

    private static ContentHttpResult Page(string sentence, string? button) =>
        TypedResults.Content(
            $$"""
            <!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><title>{{sentence}}</title>
            <style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:32rem;margin:20vh auto;padding:0 1.5rem;text-align:center}
            button{font:inherit;padding:.7rem 1.6rem;border:0;border-radius:.6rem;background:#1d4ed8;color:#fff;cursor:pointer}</style>
            <p>{{sentence}}</p>{{(button is null ? "" : $"<form method=\"post\"><button>{button}</button></form>")}}
            """,
            "text/html; charset=utf-8");

    private sealed record ExitWords(string Question, string Button, string Done)
    {
        private static readonly ExitWords English = new("Shall we stop writing to you by e-mail?", "Yes, stop", "Done. We will not write to you by e-mail any more.");
        private static readonly ExitWords Romanian = new("Să nu-ți mai scriem pe e-mail?", "Da, opriți", "Gata. Nu îți vom mai scrie pe e-mail.");

        public static ExitWords For(HttpRequest request) =>
            request.Headers.AcceptLanguage.ToString().StartsWith("ro", ignoreCase: true, CultureInfo.InvariantCulture) ? Romanian : English;
    }
}
