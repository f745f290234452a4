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
using Vorba.Server.Links;
using Vorba.Server.OptIn;
using Vorba.Server.Webhooks;

namespace Vorba.Server.Hosting;

/// <summary>Puts the server together: what it is made of, and what it answers.</summary>
public static class VorbaServer
{
    /// <summary>Metadata calls, pictures and sends; longer is a lost answer.</summary>
    private static readonly TimeSpan GraphPatience = TimeSpan.FromSeconds(20);

    /// <summary>Arguments that keep the framework from watching files: the store would be watched with them.</summary>
    public static readonly string[] Quiet = ["--hostBuilder:reloadConfigOnChange=false"];

    public static void AddVorba(this IServiceCollection services, ServerSettings settings, TimeProvider clock)
    {
        var database = new Database(settings.DatabasePath);
        database.Migrate();
        services.AddSingleton(settings).AddSingleton(clock).AddSingleton(database).AddSingleton(SecretKey.In(settings.DataFolder));
        services.AddSingleton(ReadyFlows.Book);
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

    public static void MapVorba(this WebApplication app)
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
        app.MapScalarApiReference("/docs");
    }

    private static void AddChannels(IServiceCollection services, ServerSettings settings)
    {
        var http = new HttpClient { Timeout = GraphPatience };
        services.AddSingleton(new MessengerPeople(http, settings.Messenger));
        if (settings.Messenger.PageToken.Length > 0)
        {
            services.AddSingleton<IChannel>(new MessengerChannel(http, settings.Messenger));
        }

        if (settings.Email.SmtpUrl is not null)
        {
            services.AddSingleton<IChannel>(provider => new EmailChannel(settings.Email, provider.GetRequiredService<TimeProvider>()));
        }
    }

    private static void MapHealth(WebApplication app)
    {
        app.MapGet("/healthz/live", () => TypedResults.Text("alive")).WithTags("health");
        app.MapGet("/healthz/ready", (ContactEngine engine) =>
            engine.Ready.IsCompletedSuccessfully ? Results.Text("ready") : Results.Text("starting", statusCode: StatusCodes.Status503ServiceUnavailable)).WithTags("health");
    }
}
