using System.Text.Json.Nodes;
using Vorba.Lab.Platform;
using Vorba.Lab.Webhooks;

namespace Vorba.Lab.Graph.Edges;

/// <summary>Who owns a thread: our app, or another such as the Page's inbox. Only the owner may write.</summary>
public sealed class ThreadControlEdge(World world, Courier courier, Events events)
{
    /// <summary>The Page's inbox, where a human answers.</summary>
    public const string Inbox = "263902037430900";

    public GraphAnswer Pass(GraphCall call) => ForRecipient(call, person =>
    {
        if (call.Text("target_app_id") is not { Length: > 0 } target)
        {
            return GraphAnswer.Of(GraphError.Invalid("Param target_app_id is required"), world.NewNumber());
        }

        Tell(person, "pass_thread_control", world.Options.AppId, target, call);
        person.OwnerApp = target == world.Options.AppId ? null : target;
        return GraphAnswer.Success();
    });

    public GraphAnswer Take(GraphCall call) => ForRecipient(call, person =>
    {
        Tell(person, "take_thread_control", person.OwnerApp, world.Options.AppId, call);
        person.OwnerApp = null;
        return GraphAnswer.Success();
    });

    public GraphAnswer Request(GraphCall call) => ForRecipient(call, _ => GraphAnswer.Success());

    public GraphAnswer Owner(GraphCall call) =>
        world.People.TryGetValue(call.Text("recipient") ?? "", out var person)
            ? GraphAnswer.List([new JsonObject { ["thread_owner"] = new JsonObject { ["app_id"] = person.OwnerApp ?? world.Options.AppId } }])
            : GraphAnswer.Of(GraphError.NoPerson, world.NewNumber());

    public GraphAnswer Secondary(GraphCall call) =>
        GraphAnswer.List([new JsonObject { ["id"] = Inbox, ["name"] = "Page Inbox" }]);

    private GraphAnswer ForRecipient(GraphCall call, Func<Person, GraphAnswer> how) =>
        world.People.TryGetValue(call.Object("recipient")?["id"]?.ToString() ?? "", out var person) && person.HasThread
            ? how(person)
            : GraphAnswer.Of(GraphError.NoPerson, world.NewNumber());

    private void Tell(Person person, string name, string? previous, string next, GraphCall call) =>
        courier.Tell(person, events.Handover(person.Shopper.Psid, person.Stamp(world.Now), name, new()
        {
            ["previous_owner_app_id"] = previous,
            ["new_owner_app_id"] = next,
            ["metadata"] = call.Text("metadata"),
        }));
}
