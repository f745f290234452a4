using static Vorba.Lab.Graph.Shapes.Shapes;

namespace Vorba.Lab.Graph.Shapes;

/// <summary>The limits of the Send API: the request around a message, and the message.</summary>
public static class MessageShapes
{
    /// <summary>"Less than 2000".</summary>
    public const int LongestText = 1999;

    public const int LongestMetadata = 999;

    public const int MostQuickReplies = 13;

    public const int MostImages = 30;

    private static readonly Shape QuickReply = Kind("content_type", new Dictionary<string, Shape>
    {
        ["text"] = Object(Must("title", Text(20, least: 0)), Must("payload", Text(1000, least: 0)), May("image_url", Url))
            .And((node, path) => node!["image_url"] is null && (String(node["title"]) is "" || String(node["payload"]) is "")
                ? $"{path} needs a title and a payload where it has no image"
                : null),
        ["user_phone_number"] = Object(),
        ["user_email"] = Object(),
    });

    private static readonly Shape MediaPayload = Object(May("url", Url), May("attachment_id", Id), May("is_reusable", Flag));

    private static readonly Dictionary<string, Shape> AttachmentKinds = new()
    {
        ["image"] = Object(Must("payload", MediaPayload)),
        ["video"] = Object(Must("payload", MediaPayload)),
        ["audio"] = Object(Must("payload", MediaPayload)),
        ["file"] = Object(Must("payload", MediaPayload)),
        ["template"] = Object(Must("payload", TemplateShapes.Template)),
    };

    public static readonly Shape Attachment = Kind("type", AttachmentKinds);

    private static readonly Shape Images =
        Many(Kind("type", new Dictionary<string, Shape> { ["image"] = AttachmentKinds["image"] }), 1, MostImages);

    public static readonly Shape Message = Object(
        May("text", Text(LongestText)),
        May("attachment", Attachment),
        May("attachments", Images),
        May("quick_replies", Many(QuickReply, 1, MostQuickReplies)),
        May("metadata", Text(LongestMetadata, least: 0)),
        May("sticker_id", Id),
        May("template", UtilityShapes.Filled))
        .And(OneOf("text", "attachment", "attachments", "sticker_id", "template"))
        .And((node, path) => node!["quick_replies"] is not null && node["text"] is null && node["attachment"] is null
            ? $"{path}[quick_replies] needs text or an attachment beside it"
            : null);

    public static readonly Shape Recipient = Object(
        May("id", Id), May("user_ref", Id), May("comment_id", Id), May("post_id", Id),
        May("notification_messages_token", Id), May("one_time_notif_token", Id), May("phone_number", Text(30)))
        .And(OneOf("id", "user_ref", "comment_id", "post_id", "notification_messages_token", "one_time_notif_token", "phone_number"));

    public static readonly Shape Request = Object(
        Must("recipient", Recipient),
        May("messaging_type", Choice("RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY")),
        May("sender_action", Choice("typing_on", "typing_off", "mark_seen", "react", "unreact")),
        May("message", Message),
        May("notification_type", Choice("REGULAR", "SILENT_PUSH", "NO_PUSH")),
        May("persona_id", Id),
        May("reply_to", Object(Must("mid", Id))),
        May("payload", Object(Must("message_id", Id), May("reaction", Text(20)))));
}
