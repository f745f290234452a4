using Microsoft.Extensions.DependencyInjection.Extensions;
using Vorba.Lab.Shop.Carts;
using Vorba.Lab.Shop.Pages;
using Vorba.Lab.Shop.Products;
using Vorba.Lab.Shop.Webhooks;

namespace Vorba.Lab.Shop;

/// <summary>
/// A pretend online shop at <c>/shop</c>. It tells Vorba what happens only as a real shop would: by signed webhooks over
/// HTTP and by the opt-in widget on its pages.
/// </summary>
public static class DemoShop
{
    public static IServiceCollection AddDemoShop(this IServiceCollection services, DemoShopOptions options)
    {
        services.AddRazorComponents();
        services.AddAntiforgery();
        services.AddHttpClient(WebhookSender.ClientName);
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(options)
            .AddSingleton(Catalogue.Load())
            .AddSingleton<WebhookLanes>()
            .AddSingleton<Storefront>()
            .AddHostedService<WebhookSender>();
    }

    public static void MapDemoShop(this IEndpointRouteBuilder routes)
    {
        var shop = routes.MapGroup("/shop").AllowAnonymous().ExcludeFromDescription().AddEndpointFilter(ShopHeaders.AddAsync);
        BrowsingEndpoints.Map(shop);
        AssetEndpoints.Map(shop);
        var forms = shop.MapGroup("").AddEndpointFilter(FormGuard.CheckAsync);
        CartEndpoints.Map(shop, forms);
        CheckoutEndpoints.Map(shop, forms);
        OrderEndpoints.Map(shop, forms);
    }
}
