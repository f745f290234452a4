using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Vorba.Lab.Mailbox;
using Vorba.Lab.Platform;
using Vorba.Lab.Webhooks;

namespace Vorba.Lab.Stage;

/// <summary>/lab/...: behind the scenes, for checkers and for whoever turns the knobs.</summary>
public static class LabEndpoints
{
    /// <summary>Real time that <c>GET /lab/idle</c> waits at most.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private static readonly JsonSerializerOptions Exact =
        new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/lab/status", Status);
        routes.MapGet("/lab/knobs", (World world) => world.Knobs);
        routes.MapPost("/lab/knobs", TurnAsync);
        routes.MapGet("/lab/sends", Sends);
        routes.MapGet("/lab/webhooks", (WebhookLog log) => log.All());
        routes.MapGet("/lab/conversions", (World world) => Locked(world, () => (IReadOnlyList<JsonNode>)[.. world.Reports.Select(report => report.DeepClone())]));
        routes.MapGet("/lab/idle", IdleAsync);
    }

    private static IResult Status(World world, WebhookSender webhooks, SmtpSink smtp) => Results.Json(new
    {
        now = world.Now,
        page = new { id = world.Options.PageId, name = world.Options.PageName },
        appId = world.Options.AppId,
        smtpPort = smtp.Port,
        webhook = webhooks.Subscription.Url,
        webhookVerified = webhooks.Subscription.IsVerified,
        webhookEnded = webhooks.Subscription.IsEnded,
        pending = webhooks.Pending,
        shoppers = world.People.Values.Select(person => new
        {
            slug = person.Shopper.Slug,
            name = person.Shopper.Name,
            psid = person.Shopper.Psid,
            email = person.Shopper.Email,
            phone = $"{world.Options.BrowserUrl}/phone/{person.Shopper.Slug}",
            locked = person.IsLocked,
            blocked = person.IsBlocked,
            windowEnds = person.WindowEndsAt,
        }),
    });

    /// <summary>Only the knobs that are named are turned.</summary>
    private static async Task<IResult> TurnAsync(HttpRequest request, World world, CancellationToken ct)
    {
        try
        {
            var turned = await JsonNode.ParseAsync(request.Body, cancellationToken: ct) as JsonObject;
            lock (world.Gate)
            {
                var all = JsonSerializer.SerializeToNode(world.Knobs, Exact)!.AsObject();
                foreach (var (name, value) in turned ?? throw new JsonException("not an object"))
                {
                    all[name] = value?.DeepClone();
                }

                var knobs = all.Deserialize<Knobs>(Exact)!;
                if (!knobs.AreValid)
                {
                    return Results.Json(new { error = "a knob is out of its range" }, statusCode: 400);
                }

                return Results.Json(world.Knobs = knobs);
            }
        }
        catch (JsonException problem)
        {
            return Results.Json(new { error = $"these are no knobs: {problem.Message}" }, statusCode: 400);
        }
    }

    private static IResult Sends(World world, string? psid) => Locked(world, () => Results.Json(
        world.People.Values
            .Where(person => psid is null || person.Shopper.Psid == psid)
            .SelectMany(person => person.Messages.Where(message => message.FromPage).Select(message => new
            {
                mid = message.Mid,
                psid = person.Shopper.Psid,
                at = message.At,
                body = message.Body.DeepClone(),
                metadata = message.Metadata,
                delivered = message.IsDelivered,
                read = message.IsRead,
            }))
            .OrderBy(send => send.at)
            .ToList()));

    private static async Task<IResult> IdleAsync(WebhookSender webhooks, CancellationToken ct)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (webhooks.Pending > 0 && TimeProvider.System.GetElapsedTime(began) < LongestWait)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(3), ct);
        }

        return Results.Json(new { pending = webhooks.Pending }, statusCode: webhooks.Pending == 0 ? 200 : 504);
    }

    private static T Locked<T>(World world, Func<T> read)
    {
        lock (world.Gate)
        {
            return read();
        }
    }
}
