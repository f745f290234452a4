using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Vorba.Lab.Graph;
using Vorba.Lab.Graph.Edges;
using Vorba.Lab.Mailbox;
using Vorba.Lab.Phones;
using Vorba.Lab.Platform;
using Vorba.Lab.Stage;
using Vorba.Lab.Webhooks;

namespace Vorba.Lab;

/// <summary>Builds the pretend world as one small web server; whoever builds it starts it.</summary>
public static class LabHost
{
    private static readonly Type[] Singletons =
    [
        typeof(World), typeof(WebhookDoor), typeof(WebhookLog), typeof(WebhookSender), typeof(Courier), typeof(Acts), typeof(PhoneApi),
        typeof(SendEdge), typeof(AttachmentEdge), typeof(ProfileEdge), typeof(PersonaEdge), typeof(TemplateEdge), typeof(ThreadControlEdge),
        typeof(ConversationEdge), typeof(PersonEdge), typeof(PageEdge), typeof(AppEdge), typeof(GraphEdges), typeof(GraphDoor),
        typeof(MailStore), typeof(SmtpSink),
    ];

    public static WebApplication Build(LabOptions options, TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(options.Url);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(options).AddSingleton(clock);
        builder.Services.AddSingleton(new Events(options.PageId, options.AppId));
        foreach (var type in Singletons)
        {
            builder.Services.TryAddSingleton(type);
        }

        builder.Services.AddHostedService(services => services.GetRequiredService<SmtpSink>());
        var app = builder.Build();
        Map(app);
        return app;
    }

    private static void Map(WebApplication app)
    {
        app.Use(StripVersion);
        app.UseExceptionHandler(failed => failed.Run(ExplainAsync));
        app.UseRouting();
        Assets.Map(app);
        HomePage.Map(app);
        LabEndpoints.Map(app);
        PhonePage.Map(app);
        PhoneApi.Map(app);
        LiveUpdates.Map(app);
        ShortLinks.Map(app);
        MailboxEndpoints.Map(app);
        GraphEndpoint.Map(app);
    }

    /// <summary>What could not be read is the caller's fault; all else is ours.</summary>
    private static Task ExplainAsync(HttpContext context)
    {
        var isTheirs = context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException;
        var (status, words) = isTheirs ? (400, "this could not be read") : (500, "the Lab stumbled; its log says over what");
        return Results.Json(new { error = words }, statusCode: status).ExecuteAsync(context);
    }

    /// <summary>The version in front of a Graph path is taken off before a route is looked for.</summary>
    private static Task StripVersion(HttpContext context, RequestDelegate next)
    {
        if (GraphVersion.IsIn(context.Request.Path.Value ?? ""))
        {
            context.Request.Path = GraphVersion.Strip(context.Request.Path.Value!);
        }

        return next(context);
    }
}
