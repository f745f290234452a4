using Dapper;
using Microsoft.AspNetCore.Http.HttpResults;
using Vorba.Contacts;
using Vorba.Engine;
using Vorba.Server.Webhooks;
using Vorba.Vocabulary;

namespace Vorba.Server.Links;

/// <summary>GET /r/{token} counts and leads on: to the address kept for the token and to no other.</summary>
public static class FollowLink
{
    /// <summary>Programs that open links before people do: previews, scanners, crawlers. They are led on and not counted.</summary>
    private static readonly string[] Machines =
        ["facebookexternalhit", "facebot", "bot", "crawler", "spider", "preview", "slurp", "curl/", "wget/", "python-requests", "headlesschrome-preview"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/r/{token}", HandleAsync).WithTags("links");

    private static async Task<Results<RedirectHttpResult, NotFound>> HandleAsync(
        string token, HttpRequest request, Database database, ContactEngine engine, TimeProvider clock)
    {
        if (Find(database, token) is not { } link || PageAt(link.Target) is not { } page)
        {
            return TypedResults.NotFound();
        }

        if (!IsMachine(request.Headers.UserAgent.ToString()))
        {
            await CountAsync(link, engine, clock.GetUtcNow());
        }

        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return TypedResults.Redirect(page.AbsoluteUri);
    }

    /// <summary>A shopper on the way to the checkout is never held up by our counting, whatever becomes of it.</summary>
    private static Task CountAsync(Link link, ContactEngine engine, DateTimeOffset now) =>
        Task.WhenAny(Admitting.AllAsync(engine, [Clicked(link, now)]), Task.Delay(Patience));

    private static Incoming Clicked(Link link, DateTimeOffset now) => new()
    {
        Source = "link",
        Topic = "clicked",
        Body = System.Text.Encoding.UTF8.GetBytes($$"""{"send":"{{link.Send}}"}"""),
        Keys = [IdentityKey.Known(ContactId.Parse(link.Contact))],
        Signal = new Signal.FromChannel(
            new ChannelEvent.Clicked(new(Enum.Parse<Channel>(link.Channel), ""), now, SendId.Parse(link.Send), link.Target)),
    };

    /// <summary>As a browser writes it: a shop may have named the page in its own script.</summary>
    private static Uri? PageAt(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var page) && (page.Scheme == Uri.UriSchemeHttps || page.Scheme == Uri.UriSchemeHttp) ? page : null;

    private static bool IsMachine(string agent) =>
        agent.Length == 0 || Machines.Any(machine => WithoutPhones(agent).Contains(machine, StringComparison.OrdinalIgnoreCase));

    // A maker of phones is called Cubot: who taps on one is a shopper.
    private static string WithoutPhones(string agent) => agent.Replace("cubot", "", StringComparison.OrdinalIgnoreCase);

    private static Link? Find(Database database, string token)
    {
        using var connection = database.OpenToRead();
        return connection.QuerySingleOrDefault<Link>(
            """
            select links.target as Target, links.send as Send, links.contact as Contact, sends.channel as Channel
            from links join sends on sends.id = links.send where token = @token
            """,
            new { token });
    }

    private sealed record Link(string Target, string Send, string Contact, string Channel);
}
