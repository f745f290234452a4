using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Vorba.Contacts;
using Vorba.Engine;
using Vorba.Server.Catalogue;
using Vorba.Server.Hosting;
using Vorba.Shops;

namespace Vorba.Server.Webhooks;

/// <summary>POST /webhooks/{platform}/{shop}: a shop tells what happened. 200 only after the event is durable.</summary>
public static class ShopWebhook
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var platform in ShopPlatforms.ByName.Keys)
        {
            routes.MapPost($"/webhooks/{platform}/{{shop}}", (HttpContext context, string shop, ShopIntake intake, CancellationToken ct) =>
                HandleAsync(context, platform, shop, intake, ct)).DisableAntiforgery().WithName($"{platform}-webhook").WithTags("webhooks");
        }

        routes.MapPost("/webhooks/{platform}/{shop}", (string shop) => Refusals.NoSuchShop(shop)).DisableAntiforgery().ExcludeFromDescription();
    }

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        HttpContext context, string platform, string name, ShopIntake intake, CancellationToken ct)
    {
        if (intake.Find(platform, name) is not { } shop)
        {
            return Refusals.NoSuchShop(name);
        }

        var envelope = shop.Platform.Envelope(header => context.Request.Headers[header].FirstOrDefault());
        if (envelope.Signature is null)
        {
            return Refusals.NotSigned;
        }

        if (await ReceivedBody.ReadAsync(context.Request, ct) is not { } body)
        {
            return Refusals.TooLarge;
        }

        return shop.Platform.IsSigned(body, envelope.Signature, shop.Secret)
            ? await intake.TakeAsync(shop, envelope, body, context)
            : Refusals.NotSigned;
    }
}

/// <summary>Reads a shop's event, learns or admits it, and answers the shop.</summary>
public sealed class ShopIntake(ServerSettings settings, ContactEngine engine, CatalogueStore catalogue, TimeProvider clock)
{
    public ConnectedShop? Find(string platform, string name) =>
        settings.Shop(name) is { } shop && shop.Platform.Platform == platform ? shop : null;

    public async Task<Results<Ok, ProblemHttpResult>> TakeAsync(ConnectedShop shop, WebhookEnvelope envelope, byte[] body, HttpContext context)
    {
        var reading = shop.Platform.Read(body, envelope, shop.Settings, clock.GetUtcNow());
        if (reading is Reading.Unreadable(var why))
        {
            return Refusals.Unreadable(why);
        }

        if (reading is Reading.Learned(var items) && !catalogue.TryLearn(items))
        {
            return Refusals.Later(context);
        }

        var incoming = new Incoming
        {
            Source = $"{shop.Platform.Platform}/{shop.Settings.Name}",
            Topic = reading.Topic ?? envelope.Topic ?? "unknown",
            ExternalId = reading.ExternalId ?? envelope.NameOf(body),
            Body = body,
        };
        return await Admitting.AllAsync(engine, [About(reading, incoming)]) ? TypedResults.Ok() : Refusals.Later(context);
    }

    private static Incoming About(Reading reading, Incoming incoming) =>
        reading switch
        {
            Reading.Understood(var happened) => incoming with { Keys = ShopKeys.Of(happened), Signal = new Signal.FromShop(happened) },
            Reading.Learned or Reading.Kept => incoming,
            _ => throw new UnreachableException(),
        };
}
