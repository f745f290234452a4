using System.Text.Json.Nodes;

namespace Vorba.Lab.Webhooks;

/// <summary>One thing to tell the subscribed app: the field it belongs to and the event object.</summary>
public sealed record Notice(string Person, string Field, JsonObject Event)
{
    /// <summary>Another app owns the thread: the same object travels in "standby".</summary>
    public bool InStandby { get; init; }

    /// <summary>Fields that are no conversation travel as "changes".</summary>
    public bool IsChange { get; init; }

    public JsonObject Envelope(string pageId, DateTimeOffset at)
    {
        JsonNode content = IsChange
            ? new JsonObject { ["field"] = Field, ["value"] = Event.DeepClone() }
            : Event.DeepClone();
        var list = IsChange ? "changes" : InStandby ? "standby" : "messaging";
        var entry = new JsonObject
        {
            ["id"] = pageId,
            ["time"] = at.ToUnixTimeMilliseconds(),
            [list] = new JsonArray(content),
        };
        return new() { ["object"] = "page", ["entry"] = new JsonArray(entry) };
    }
}
