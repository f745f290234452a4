using System.Text.Json.Nodes;
using Vorba.Lab.Graph.Sends;
using Vorba.Lab.Graph.Shapes;
using Vorba.Lab.Platform;

namespace Vorba.Lab.Graph.Edges;

/// <summary>POST /{page}/message_attachments keeps a picture or file for later sends.</summary>
public sealed class AttachmentEdge(World world)
{
    public GraphAnswer Upload(GraphCall call)
    {
        var message = call.Object("message");
        var complaint = MessageShapes.Attachment(message?["attachment"], "message[attachment]");
        var objection = complaint is not null ? GraphError.Invalid(complaint)
            : message!["attachment"]!["type"]!.ToString() == "template" ? GraphError.Invalid("A template is no attachment to upload")
            : AttachmentLaw.Judge(world, message, call.FileType, world.Now);
        return objection is null
            ? GraphAnswer.Of(new JsonObject { ["attachment_id"] = Store(world, message!["attachment"]!).Id })
            : GraphAnswer.Of(objection, world.NewNumber());
    }

    /// <summary>A send with is_reusable stores its attachment on the way.</summary>
    public static StoredAttachment? StoreIfAsked(World world, JsonObject message, string? fileType) =>
        message["attachment"] is { } attachment && attachment["payload"]?["is_reusable"]?.ToString() == "true"
            && (fileType is not null || attachment["payload"]!["url"] is not null)
            ? Store(world, attachment)
            : null;

    /// <summary>What the phone shows: a stored attachment by its address.</summary>
    public static JsonObject Resolve(World world, JsonObject message)
    {
        var shown = (JsonObject)message.DeepClone();
        if (shown["attachment"]?["payload"] is JsonObject payload && payload["attachment_id"] is { } id
            && world.Attachments.TryGetValue(id.ToString(), out var stored))
        {
            payload["url"] = stored.Url;
        }

        return shown;
    }

    private static StoredAttachment Store(World world, JsonNode attachment)
    {
        var url = attachment["payload"]?["url"]?.ToString() ?? "/assets/phone/uploaded.svg";
        var stored = new StoredAttachment(world.NewNumber(), attachment["type"]!.ToString(), url, world.Now);
        world.Attachments[stored.Id] = stored;
        return stored;
    }
}
