using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Antiforgery;
using Scalar.AspNetCore;
using Vorba.Channels;
using Vorba.Channels.Email;
using Vorba.Channels.Messenger;
using Vorba.Engine;
using Vorba.Flows;
using Vorba.Server.Api;
using Vorba.Server.Catalogue;
using Vorba.Server.Composing;
using Vorba.Server.Connect;
using Vorba.Server.Dashboard;
using Vorba.Server.Links;
using Vorba.Server.OptIn;
using Vorba.Server.Webhooks;

namespace Vorba.Server.Hosting;

/// <summary>Puts the server together: what it is made of, and what it answers.</summary>
public static class VorbaServer
{
    /// <summary>Metadata calls, pictures and sends; longer is a lost answer.</summary>
    private static readonly TimeSpan GraphPatience = TimeSpan.FromSeconds(20);

    private static readonly PathString[] ForPrograms = ["/api", "/webhooks", "/optin"];

    /// <summary>One JSON object a line, for whoever gathers logs.</summary>
    public static void JsonLog(ILoggingBuilder logging) => logging.AddJsonConsole(json => json.UseUtcTimestamp = true);

    public static WebApplication Build(ServerSettings settings, TimeProvider clock, ServerParts parts)
    {
        // Nothing under the content root is watched: the store may lie there and changes all the time.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
        });
        builder.WebHost.UseUrls(parts.Urls).UseStaticWebAssets().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        // The framework would log the address of every request, and addresses hold tokens and what people searched for.
        builder.Logging.ClearProviders().AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        parts.Logging?.Invoke(builder.Logging);
        AddVorba(builder.Services, settings, clock);
        builder.Services.AddDashboard(parts.Dashboard ?? new DashboardSettings { AdminPassword = settings.AdminPassword });
        parts.Services?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = fault => fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
        });
        app.UseSecurityHeaders();
        app.UseWhen(IsForPrograms, programs => programs.UseStatusCodePages());
        app.UseCors();
        app.MapVorba();
        app.MapDashboard();
        parts.Map?.Invoke(app);
        return app;
    }

    /// <summary>Programs get a problem with every refusal, also where the framework itself refuses.</summary>
    private static bool IsForPrograms(HttpContext context) =>
        ForPrograms.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));

    private static void AddVorba(IServiceCollection services, ServerSettings settings, TimeProvider clock)
    {
        var database = new Database(settings.DatabasePath);
        database.Migrate();
        services.AddSingleton(settings).AddSingleton(clock).AddSingleton(database).AddSingleton(SecretKey.In(settings.DataFolder));
        services.AddSingleton(ReadyFlows.Book).AddSingleton(Connections(settings));
        services.AddSingleton<CatalogueStore>().AddSingleton<LinkTokens>().AddSingleton<CartReference>().AddSingleton<SendComposer>();
        services.AddSingleton<Compose>(provider => provider.GetRequiredService<SendComposer>().Compose);
        services.AddSingleton<ShopIntake>().AddSingleton<MessengerIntake>().AddSingleton<Introductions>();
        AddChannels(services, settings);
        services.AddSingleton<ContactEngine>().AddHostedService(provider => provider.GetRequiredService<ContactEngine>());

        services.AddProblemDetails().AddOpenApi();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        services.Configure<AntiforgeryOptions>(options => options.SuppressXFrameOptionsHeader = true);
        OptInLink.AddCors(services);
    }

    private static void MapVorba(this WebApplication app)
    {
        app.Services.GetRequiredService<CatalogueStore>().Load();
        MessengerWebhooks.Map(app);
        ShopWebhook.Map(app);
        FollowLink.Map(app);
        Unsubscribe.Map(app);
        OptInLink.Map(app);
        Widget.Map(app);
        MapHealth(app);

        var api = app.MapGroup("/api/v1").WithTags("api");
        PostEvent.Map(api);
        ReadInbox.Map(api);
        app.MapOpenApi();
        app.MapScalarApiReference("/docs", reference => reference.DisableDefaultFonts());
    }

    private static void AddChannels(IServiceCollection services, ServerSettings settings)
    {
        services.AddSingleton(_ => new HttpClient { Timeout = GraphPatience });
        services.AddSingleton(settings.Messenger).AddSingleton(settings.Email).AddSingleton<MessengerPeople>();
        if (settings.Messenger.PageToken.Length > 0)
        {
            services.AddSingleton<IChannel, MessengerChannel>();
            services.AddSingleton<MessengerProfile>().AddHostedService<PageProfile>();
        }

        if (settings.Email.SmtpUrl is not null)
        {
            services.AddSingleton<IChannel, EmailChannel>();
        }
    }

    private static ConnectionSettings Connections(ServerSettings settings) => new()
    {
        PageId = settings.Messenger.PageId is { Length: > 0 } page ? page : null,
        GraphUrl = settings.Messenger.GraphUrl.AbsoluteUri,
        SmtpHost = settings.Email.SmtpUrl?.Authority,
        PublicUrl = settings.PublicUrl.AbsoluteUri.TrimEnd('/'),
        Shops =
        [
            .. settings.Shops.Select(shop => new ShopConnection(
                shop.Settings.Name, shop.Platform.Platform, $"/webhooks/{shop.Platform.Platform}/{shop.Settings.Name}")),
        ],
    };

    private static void MapHealth(WebApplication app)
    {
        app.MapGet("/healthz/live", () => TypedResults.Text("alive")).WithTags("health");
        app.MapGet("/healthz/ready", (ContactEngine engine) =>
            engine.Ready.IsCompletedSuccessfully ? Results.Text("ready") : Results.Text("starting", statusCode: StatusCodes.Status503ServiceUnavailable)).WithTags("health");
    }
}
