using Microsoft.AspNetCore.Http.HttpResults;
using Vorba.Server.Hosting;
using Vorba.Server.Webhooks;
using Vorba.Shops;
using Vorba.Shops.Generic;

namespace Vorba.Server.Api;

/// <summary>
/// POST /api/v1/events takes an event of any shop. "?shop=" names the shop; without it, the first that is connected as
/// "generic", else "api".
/// </summary>
public static class PostEvent
{
    private static readonly GenericShop Platform = new();

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/events", HandleAsync).RequireApiKey().DisableAntiforgery().Accepts<object>("application/json");
        routes.MapGet("/events/schema", () => TypedResults.Text(GenericEvents.Schema, "application/schema+json"));
    }

    private static async Task<Results<Ok, ProblemHttpResult>> HandleAsync(
        HttpContext context, ServerSettings settings, ShopIntake intake, CancellationToken ct, string? shop = null)
    {
        if (ShopCalled(settings, shop) is not { } connected)
        {
            return Refusals.NoSuchShop(shop!);
        }

        return await ReceivedBody.ReadAsync(context.Request, ct) is { } body
            ? await intake.TakeAsync(connected, new(Signature: null, Topic: null), body, context)
            : Refusals.TooLarge;
    }

    private static ConnectedShop? ShopCalled(ServerSettings settings, string? name) =>
        name is not null
            ? settings.Shop(name) is { } named ? named with { Platform = Platform } : null
            : settings.Shops.FirstOrDefault(shop => shop.Platform is GenericShop)
                ?? new ConnectedShop(Platform, new ShopSettings("api", settings.Shops.Select(shop => shop.Settings.Currency).FirstOrDefault("RON")), "");
}
