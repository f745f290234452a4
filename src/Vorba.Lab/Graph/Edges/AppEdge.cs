using System.Text.Json.Nodes;
using Vorba.Lab.Platform;
using Vorba.Lab.Webhooks;
using static Vorba.Lab.Graph.Shapes.Shapes;

namespace Vorba.Lab.Graph.Edges;

/// <summary>The app's own calls: where its webhook listens, what its token is worth, and the conversions it reports back.</summary>
public sealed class AppEdge(World world, WebhookSender webhooks)
{
    private static readonly Graph.Shapes.Shape Wanted = Object(
        Must("object", Choice("page")), Must("callback_url", Url), Must("verify_token", Text(1000)), May("fields", Text(5000)));

    /// <summary>The platform asks the address its question at once, and believes only a right answer.</summary>
    public async Task<GraphAnswer> SubscribeAsync(GraphCall call, CancellationToken ct)
    {
        if (Wanted(call.Fields, "subscription") is { } complaint)
        {
            return GraphAnswer.Of(GraphError.Invalid(complaint), world.NewNumber());
        }

        var fields = (call.Text("fields") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var subscription = new Subscription(call.Text("callback_url"), call.Text("verify_token")!) { Fields = fields };
        if (await webhooks.VerifyAsync(subscription, ct) is { } problem)
        {
            return GraphAnswer.Of(new GraphError(2200, $"(#2200) Callback verification failed with the following errors: {problem}"), world.NewNumber());
        }

        webhooks.Subscription = subscription with { IsVerified = true };
        return GraphAnswer.Success();
    }

    public GraphAnswer Subscriptions(GraphCall call)
    {
        var current = webhooks.Subscription;
        return current.Url is null ? GraphAnswer.List([]) : GraphAnswer.List(
        [
            new JsonObject
            {
                ["object"] = "page",
                ["callback_url"] = current.Url,
                ["active"] = !current.IsEnded,
                ["fields"] = new JsonArray([.. current.Fields.Select(field => new JsonObject { ["name"] = field })]),
            },
        ]);
    }

    public GraphAnswer DebugToken(GraphCall call)
    {
        var input = call.Text("input_token");
        var isPage = input == world.Options.PageToken && !world.Knobs.TokenRevoked;
        return GraphAnswer.Of(new JsonObject
        {
            ["data"] = new JsonObject
            {
                ["app_id"] = world.Options.AppId,
                ["type"] = "PAGE",
                ["is_valid"] = isPage,
                ["profile_id"] = world.Options.PageId,
                ["expires_at"] = 0,
                ["scopes"] = isPage ? new JsonArray("pages_show_list", "pages_manage_metadata", "pages_messaging", "pages_read_engagement", "page_utility_messaging") : [],
            },
        });
    }

    public GraphAnswer Activities(GraphCall call) => call.Fields["custom_events"] is JsonArray { Count: > 0 } events
        ? Report(events, GraphAnswer.Success)
        : GraphAnswer.Of(GraphError.Invalid("Param custom_events must be a non-empty array"), world.NewNumber());

    public GraphAnswer Dataset(GraphCall call) => GraphAnswer.Of(new JsonObject { ["id"] = DatasetId });

    public GraphAnswer? Events(GraphCall call) => call.Node != DatasetId ? null
        : call.Fields["data"] is JsonArray { Count: > 0 } events
            ? Report(events, () => GraphAnswer.Of(new JsonObject { ["events_received"] = events.Count, ["messages"] = new JsonArray(), ["fbtrace_id"] = world.NewNumber() }))
            : GraphAnswer.Of(GraphError.Invalid("Param data must be a non-empty array"), world.NewNumber());

    private string DatasetId => "7" + world.Options.PageId;

    private GraphAnswer Report(JsonArray events, Func<GraphAnswer> answer)
    {
        world.Reports.AddRange(events.OfType<JsonObject>().Select(one => (JsonObject)one.DeepClone()));
        return answer();
    }
}
