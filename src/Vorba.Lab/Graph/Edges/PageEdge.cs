using System.Globalization;
using System.Text.Json.Nodes;
using Vorba.Lab.Platform;
using Vorba.Lab.Webhooks;

namespace Vorba.Lab.Graph.Edges;

/// <summary>The Page itself: its name, its subscribed app, its figures.</summary>
public sealed class PageEdge(World world, WebhookSender webhooks)
{
    private static readonly Dictionary<string, Func<IEnumerable<Person>, int>> Metrics = new()
    {
        ["page_messages_new_conversations_unique"] = people => people.Count(person => person.HasThread),
        ["page_messages_total_messaging_connections"] = people => people.Count(person => person.HasThread),
        ["page_messages_blocked_conversations_unique"] = people => people.Count(person => person.IsBlocked),
        ["page_messages_reported_conversations_unique"] = _ => 0,
    };

    public GraphAnswer? Find(GraphCall call) => call.Node == "me" || call.Node == world.Options.PageId
        ? GraphAnswer.Of(new JsonObject { ["name"] = world.Options.PageName, ["id"] = world.Options.PageId })
        : null;

    public GraphAnswer Subscribe(GraphCall call)
    {
        var named = call.Text("subscribed_fields") ?? string.Join(',', (call.Fields["subscribed_fields"] as JsonArray ?? []).Select(field => field!.ToString()));
        if (named.Length == 0)
        {
            return GraphAnswer.Of(GraphError.Invalid("Param subscribed_fields is required"), world.NewNumber());
        }

        var fields = named.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        webhooks.Subscription = webhooks.Subscription with { Fields = fields, IsEnded = false };
        return GraphAnswer.Success();
    }

    public GraphAnswer Subscribed(GraphCall call)
    {
        var subscription = webhooks.Subscription;
        return subscription.Url is null || subscription.IsEnded
            ? GraphAnswer.List([])
            : GraphAnswer.List(
            [
                new JsonObject
                {
                    ["id"] = world.Options.AppId,
                    ["name"] = "Vorba",
                    ["subscribed_fields"] = new JsonArray([.. subscription.Fields.Select(field => JsonValue.Create(field))]),
                },
            ]);
    }

    public GraphAnswer Unsubscribe(GraphCall call)
    {
        webhooks.Subscription = webhooks.Subscription with { IsEnded = true };
        return GraphAnswer.Success();
    }

    public GraphAnswer Insights(GraphCall call)
    {
        var names = (call.Text("metric") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 0 || Array.Find(names, name => !Metrics.ContainsKey(name)) is { } unknown && unknown.Length > 0)
        {
            return GraphAnswer.Of(GraphError.Invalid("The value must be a valid insights metric"), world.NewNumber());
        }

        return GraphAnswer.List(names.Select(Insight));
    }

    private JsonObject Insight(string metric) => new()
    {
        ["name"] = metric,
        ["period"] = "day",
        ["values"] = new JsonArray(new JsonObject
        {
            ["value"] = Metrics[metric](world.People.Values),
            ["end_time"] = world.Now.ToString("yyyy-MM-dd'T'HH:mm:ss+0000", CultureInfo.InvariantCulture),
        }),
        ["id"] = $"{world.Options.PageId}/insights/{metric}/day",
    };
}
