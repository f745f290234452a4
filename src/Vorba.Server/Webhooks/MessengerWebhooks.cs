using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Vorba.Channels.Messenger;
using Vorba.Contacts;
using Vorba.Engine;
using Vorba.Server.Hosting;
using Vorba.Server.OptIn;
using Vorba.Vocabulary;

namespace Vorba.Server.Webhooks;

/// <summary>GET /webhooks/messenger proves the address to Meta; POST takes its events. 200 only after they are durable.</summary>
public static class MessengerWebhooks
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/webhooks/messenger", Verify).WithTags("webhooks");
        routes.MapPost("/webhooks/messenger", HandleAsync).DisableAntiforgery().WithTags("webhooks");
    }

    private static Results<ContentHttpResult, ForbidHttpResult, StatusCodeHttpResult> Verify(HttpRequest request, ServerSettings settings)
    {
        var isOurs = request.Query["hub.mode"] == "subscribe"
            && settings.Messenger.VerifyToken.Length > 0 && request.Query["hub.verify_token"] == settings.Messenger.VerifyToken;
        return isOurs
            ? TypedResults.Text(request.Query["hub.challenge"].ToString(), "text/plain")
            : TypedResults.StatusCode(StatusCodes.Status403Forbidden);
    }

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        HttpContext context, ServerSettings settings, MessengerIntake intake, TimeProvider clock, CancellationToken ct)
    {
        string? full = context.Request.Headers["X-Hub-Signature-256"], old = context.Request.Headers["X-Hub-Signature"];
        if (full is null && old is null)
        {
            return Refusals.NotSigned;
        }

        if (await ReceivedBody.ReadAsync(context.Request, ct) is not { } body)
        {
            return Refusals.TooLarge;
        }

        if (!MessengerSignature.IsValid(body, full, old, settings.Messenger.AppSecret))
        {
            return Refusals.NotSigned;
        }

        return MessengerWebhook.Read(body, clock.GetUtcNow()) switch
        {
            MessengerReading.Unreadable(var why) => Refusals.Unreadable(why),
            MessengerReading.Events(var heard) => await intake.TakeAsync(heard, ct) ? TypedResults.Ok() : Refusals.Later(context),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}

/// <summary>Finds out whom Messenger's events concern, and admits them in their order.</summary>
public sealed class MessengerIntake(
    ServerSettings settings, ContactEngine engine, CartReference references, Introductions introductions)
{
    private const string Source = "messenger";

    public async Task<bool> TakeAsync(IReadOnlyList<HeardEvent> heard, CancellationToken ct)
    {
        var introduced = await introductions.ForAsync(heard.Where(IsOurs).Select(each => each.Event).OfType<ChannelEvent>(), ct);
        return await Admitting.AllAsync(engine, [.. introduced, .. heard.Select(About)]);
    }

    private bool IsOurs(HeardEvent heard) => settings.Messenger.PageId.Length == 0 || heard.PageId == settings.Messenger.PageId;

    private Incoming About(HeardEvent heard)
    {
        var incoming = new Incoming
        {
            Source = Source,
            Topic = heard.Topic,
            ExternalId = heard.ExternalId,
            Body = Encoding.UTF8.GetBytes(heard.Json),
        };
        return IsOurs(heard) && heard.Event is { } happened
            ? incoming with { Keys = [IdentityKey.At(happened.Of), .. Referred(happened)], Signal = new Signal.FromChannel(happened) }
            : incoming;
    }

    /// <summary>The cart behind a signed reference. One that we did not sign leads nowhere.</summary>
    private IEnumerable<IdentityKey> Referred(ChannelEvent happened) =>
        ReferenceOf(happened) is { } reference && references.Read(reference) is var (shop, cart) ? [IdentityKey.Cart(shop, cart)] : [];

    private static string? ReferenceOf(ChannelEvent happened) =>
        happened switch
        {
            ChannelEvent.Tapped tapped => tapped.Reference,
            ChannelEvent.CameBack cameBack => cameBack.Reference,
            ChannelEvent.OptedIn optedIn => optedIn.Reference,
            _ => null,
        };
}
