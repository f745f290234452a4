using System.Text.Json.Nodes;

namespace Vorba.Lab.Webhooks;

/// <summary>The event objects of the platform, each with sender, recipient and moment in milliseconds.</summary>
public sealed class Events(string pageId, string appId)
{
    public Notice Message(string psid, DateTimeOffset at, JsonObject message) =>
        FromPerson(psid, at, "messages", "message", message);

    public Notice Postback(string psid, DateTimeOffset at, JsonObject postback) =>
        FromPerson(psid, at, "messaging_postbacks", "postback", postback);

    public Notice Referral(string psid, DateTimeOffset at, string reference) =>
        FromPerson(psid, at, "messaging_referrals", "referral", Reference(reference));

    public Notice Reaction(string psid, DateTimeOffset at, JsonObject reaction) =>
        FromPerson(psid, at, "message_reactions", "reaction", reaction);

    public Notice OptIn(string psid, DateTimeOffset at, JsonObject optIn) =>
        FromPerson(psid, at, "messaging_optins", "optin", optIn);

    public Notice Edit(string psid, DateTimeOffset at, string mid, string text, int edits) =>
        FromPerson(psid, at, "message_edits", "message_edit", new() { ["mid"] = mid, ["text"] = text, ["num_edit"] = edits });

    public Notice Coupon(string psid, DateTimeOffset at, JsonObject coupon) =>
        FromPerson(psid, at, "messages", "template", coupon);

    public Notice Delivery(string psid, DateTimeOffset at, IEnumerable<string>? mids)
    {
        var delivery = new JsonObject();
        if (mids is not null)
        {
            delivery["mids"] = new JsonArray([.. mids.Select(mid => JsonValue.Create(mid))]);
        }

        delivery["watermark"] = at.ToUnixTimeMilliseconds();
        return FromPerson(psid, at, "message_deliveries", "delivery", delivery);
    }

    public Notice Read(string psid, DateTimeOffset at) =>
        FromPerson(psid, at, "message_reads", "read", new() { ["watermark"] = at.ToUnixTimeMilliseconds() });

    public Notice Handover(string psid, DateTimeOffset at, string name, JsonObject what) =>
        FromPerson(psid, at, "messaging_handovers", name, what);

    public Notice Echo(string psid, DateTimeOffset at, string mid, string? metadata, JsonObject body)
    {
        var message = (JsonObject)body.DeepClone();
        if (message["attachment"] is { } attachment)
        {
            message.Remove("attachment");
            message["attachments"] = new JsonArray(attachment.DeepClone());
        }

        message.Remove("quick_replies");
        message["is_echo"] = true;
        message["app_id"] = long.TryParse(appId, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : appId;
        message["metadata"] = metadata;
        message["mid"] = mid;
        if (metadata is null)
        {
            message.Remove("metadata");
        }

        return new(psid, "message_echoes", Object(pageId, psid, at, "message", message));
    }

    public Notice Feed(string psid, JsonObject value) => new(psid, "feed", value) { IsChange = true };

    public static JsonObject Reference(string reference) =>
        new() { ["ref"] = reference, ["source"] = "SHORTLINK", ["type"] = "OPEN_THREAD" };

    private Notice FromPerson(string psid, DateTimeOffset at, string field, string name, JsonObject content) =>
        new(psid, field, Object(psid, pageId, at, name, content));

    private static JsonObject Object(string sender, string recipient, DateTimeOffset at, string name, JsonObject content) => new()
    {
        ["sender"] = new JsonObject { ["id"] = sender },
        ["recipient"] = new JsonObject { ["id"] = recipient },
        ["timestamp"] = at.ToUnixTimeMilliseconds(),
        [name] = content,
    };
}
