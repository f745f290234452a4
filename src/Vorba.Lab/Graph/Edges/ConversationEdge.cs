using System.Globalization;
using System.Text.Json.Nodes;
using Vorba.Lab.Platform;

namespace Vorba.Lab.Graph.Edges;

/// <summary>The Page's conversations: where a lost answer is looked up.</summary>
public sealed class ConversationEdge(World world)
{
    private const int PageSize = 25;

    public GraphAnswer List(GraphCall call)
    {
        var people = world.People.Values
            .Where(person => person.HasThread && (call.Text("user_id") is not { } psid || person.Shopper.Psid == psid));
        var wantsMessages = (call.Text("fields") ?? "").Contains("messages", StringComparison.Ordinal);
        return GraphAnswer.List(people.Select(person => Conversation(person, wantsMessages)));
    }

    public GraphAnswer? FindMessage(GraphCall call) =>
        world.People.Values
            .Select(person => person.Find(call.Node) is { } message ? GraphAnswer.Of(Show(person, message)) : null)
            .FirstOrDefault(found => found is not null);

    public GraphAnswer? FindConversation(GraphCall call) =>
        world.People.Values.FirstOrDefault(person => person.HasThread && ThreadId(person) == call.Node) is { } found
            ? GraphAnswer.Of(Conversation(found, withMessages: true))
            : null;

    private JsonObject Conversation(Person person, bool withMessages)
    {
        var conversation = new JsonObject { ["id"] = ThreadId(person), ["link"] = $"/phone/{person.Shopper.Slug}" };
        if (person.Messages.Count > 0)
        {
            conversation["updated_time"] = Time(person.Messages[^1].At);
        }

        if (withMessages)
        {
            var latest = person.Messages.Reverse().Take(PageSize).Select(message => (JsonNode)Show(person, message));
            conversation["messages"] = new JsonObject { ["data"] = new JsonArray([.. latest]) };
        }

        return conversation;
    }

    private JsonObject Show(Person person, ThreadMessage message)
    {
        var shop = new JsonObject { ["name"] = world.Options.PageName, ["id"] = world.Options.PageId };
        var shopper = new JsonObject { ["name"] = person.Shopper.Name, ["id"] = person.Shopper.Psid };
        var shown = new JsonObject
        {
            ["id"] = message.Mid,
            ["created_time"] = Time(message.At),
            ["message"] = message.Text ?? "",
            ["from"] = message.FromPage ? shop : shopper,
            ["to"] = new JsonObject { ["data"] = new JsonArray(message.FromPage ? shopper : shop) },
        };
        if (message.Metadata is { } metadata)
        {
            shown["metadata"] = metadata;
        }

        if (message.Shown["attachment"] is { } attachment)
        {
            shown["attachments"] = new JsonObject { ["data"] = new JsonArray(attachment.DeepClone()) };
        }

        return shown;
    }

    private static string ThreadId(Person person) => "t_" + person.Shopper.Psid;

    private static string Time(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss+0000", CultureInfo.InvariantCulture);
}
