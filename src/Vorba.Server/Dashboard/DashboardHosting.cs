using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Vorba.Engine;
using Vorba.Flows;
using Vorba.Server.Connect;
using Vorba.Server.Contacts;
using Vorba.Server.Demo;
using Vorba.Server.Flows;
using Vorba.Server.Dashboard.Languages;
using Vorba.Server.Hosting;
using Vorba.Server.Reports;
using Vorba.Server.Settings;

namespace Vorba.Server.Dashboard;

/// <summary>Adds the screens to a server. The host registers a Database, a TimeProvider, its ServerSettings and the FlowBook.</summary>
public static class DashboardHosting
{
    public static IServiceCollection AddDashboard(this IServiceCollection services, DashboardSettings settings)
    {
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddSingleton(settings);
        services.AddAntiforgery(options => options.Cookie.Name = "vorba-form");
        AddDoor(services, settings);
        AddScreens(services, settings);
        return services;
    }

    public static void MapDashboard(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.Use(KeepLookAsync);

        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>().RequireAuthorization(MemberDoor.Policy).WithStaticAssets();
        if (!app.Services.GetRequiredService<DashboardSettings>().SignedIn)
        {
            SignInEndpoints.Map(app);
        }

        if (app.Services.GetService<DemoClock>() is not null)
        {
            DemoEndpoints.Map(app);
        }
    }

    private static void AddDoor(IServiceCollection services, DashboardSettings settings)
    {
        MemberDoor.AddTo(services, settings.SignedIn);
        services.AddCascadingAuthenticationState();
        services.AddRateLimiter(options => options.AddPolicy<string, SignInLimit>(SignInLimit.Name));
        services.AddSingleton<SettingStore>();
        services.AddSingleton<MemberStore>();
        services.AddSingleton<FirstRun>();
        services.AddDataProtection();
        services.AddSingleton<IXmlRepository, KeyRing>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options =>
            {
                options.XmlRepository = provider.GetRequiredService<IXmlRepository>();
                options.XmlEncryptor = new KeySeal(provider.GetRequiredService<SecretKey>());
            }));
    }

    private static void AddScreens(IServiceCollection services, DashboardSettings settings)
    {
        services.AddSingleton<ContactStore>();
        services.AddSingleton<TimelineStore>();
        services.AddSingleton<ReportStore>();
        services.AddSingleton<ReportWriter>();
        services.AddSingleton<EventStore>();
        services.TryAddSingleton(provider => ConnectionSettings.Of(provider.GetRequiredService<ServerSettings>()));
        services.AddSingleton(provider => new DemoWalk(provider.GetRequiredService<DemoClock>(), provider.GetRequiredService<Database>()));
        services.AddScoped(provider => Look.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext, settings));
        services.AddScoped(provider => new Words(provider.GetRequiredService<Look>().Language));
        services.AddScoped(provider => new Format(provider.GetRequiredService<Words>(), settings.TimeZone, provider.GetRequiredService<TimeProvider>()));
        services.AddScoped(provider => new FlowNames(provider.GetService<FlowBook>() ?? new([]), provider.GetRequiredService<Words>()));
        services.AddScoped<StepWords>();
        services.AddScoped<EntryWords>();
        services.AddScoped<DecisionWords>();
    }

    /// <summary>What a page's address chose of the look is kept for the pages that follow.</summary>
    private static Task KeepLookAsync(HttpContext visit, RequestDelegate next)
    {
        if (visit.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        {
            Look.Keep(visit);
        }

        return next(visit);
    }
}
