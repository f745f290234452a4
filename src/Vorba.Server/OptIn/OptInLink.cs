using Microsoft.AspNetCore.Http.HttpResults;
using Vorba.Channels.Messenger;
using Vorba.Server.Hosting;
using Vorba.Shops.Shopify;

namespace Vorba.Server.OptIn;

/// <summary>
/// POST /optin/{shop} gives the link by which the visitor of a cart opens the conversation. Whoever knows a cart's token
/// holds the cart; the reference in the link is signed here, so no page of the shop needs a secret.
/// </summary>
public static class OptInLink
{
    /// <summary>Shops' cart tokens are far shorter; Meta takes references up to 2,083 characters.</summary>
    private const int LongestToken = 255;

    private const string AnyOrigin = "any-origin";

    public sealed record Request(string? Cart, string? Locale);

    public sealed record Response(string Url);

    public static void AddCors(IServiceCollection services) =>
        services.AddCors(cors => cors.AddPolicy(AnyOrigin, policy => policy.AllowAnyOrigin().WithMethods("POST").WithHeaders("Content-Type")));

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/optin/{shop}", Handle).RequireCors(AnyOrigin).DisableAntiforgery().WithTags("opt-in");

    private static Results<Ok<Response>, ProblemHttpResult> Handle(string shop, Request request, ServerSettings settings, CartReference references)
    {
        if (settings.Shop(shop) is not { } connected)
        {
            return Refusals.NoSuchShop(shop);
        }

        if (settings.Messenger.PageId.Length == 0)
        {
            return Refusals.Unreadable("no Messenger page is connected");
        }

        if (TokenIn(request, connected) is not { Length: > 0 and <= LongestToken } cart)
        {
            return Refusals.Unreadable("cart must be the token of the visitor's cart");
        }

        return TypedResults.Ok(new Response(MessengerLink.Into(settings.Messenger, references.Make(connected.Settings.Name, cart)).AbsoluteUri));
    }

    /// <summary>Shopify's pages know a cart by its token and a key that opens it; its webhooks and orders repeat the token alone.</summary>
    private static string? TokenIn(Request request, ConnectedShop shop) =>
        shop.Platform is ShopifyShop ? request.Cart?.Split('?', '%')[0] : request.Cart;
}
