using System.Text.Json.Nodes;
using Vorba.Lab.Platform;

namespace Vorba.Lab.Graph.Sends;

/// <summary>A media attachment names one thing: an address, a stored attachment of this Page and of the same kind, or a file in the request.</summary>
public static class AttachmentLaw
{
    public static GraphError? Judge(World world, JsonObject? message, string? fileType, DateTimeOffset now)
    {
        if (message is null)
        {
            return null;
        }

        return All(message).Select(one => JudgeOne(world, one, fileType, now)).FirstOrDefault(objection => objection is not null);
    }

    private static IEnumerable<JsonObject> All(JsonObject message) =>
        message["attachments"] is JsonArray many ? many.OfType<JsonObject>()
        : message["attachment"] is JsonObject one ? [one]
        : [];

    private static GraphError? JudgeOne(World world, JsonObject attachment, string? fileType, DateTimeOffset now)
    {
        var type = attachment["type"]?.ToString();
        var payload = attachment["payload"];
        if (type == "template")
        {
            var media = payload!["template_type"]?.ToString() == "media" ? payload["elements"]![0] : null;
            return media?["attachment_id"] is { } mediaId ? Stored(world, mediaId.ToString(), media["media_type"]!.ToString(), now) : null;
        }

        return (payload?["attachment_id"]?.ToString(), payload?["url"], fileType) switch
        {
            ({ } id, null, null) => Stored(world, id, type!, now),
            (null, not null, null) => null,
            (null, null, { } file) => Fits(type!, file) ? null : GraphError.Invalid($"The file is {file}, not {type}", 2018047),
            _ => GraphError.Invalid("An attachment needs exactly one of url, attachment_id and filedata"),
        };
    }

    private static GraphError? Stored(World world, string id, string type, DateTimeOffset now) =>
        world.Attachments.GetValueOrDefault(id) switch
        {
            { } found when found.Type != type => GraphError.Invalid($"Attachment {id} is {found.Type}, not {type}", 2018047),
            { } found when found.IsUsable(now) => null,
            _ => GraphError.Invalid($"Attachment {id} does not exist, expired or belongs to another Page", 2018074),
        };

    private static bool Fits(string type, string file) =>
        type == "file" || file.StartsWith(type + "/", StringComparison.OrdinalIgnoreCase);
}
