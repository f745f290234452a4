using System.Text.Json.Nodes;
using Vorba.Lab.Graph.Shapes;
using Vorba.Lab.Platform;

namespace Vorba.Lab.Phones;

/// <summary>From a message as it travelled to a message as it is drawn.</summary>
public static class MessageDrawing
{
    public static MessageView Draw(ThreadMessage message, LabShopper shopper)
    {
        var payload = message.Shown["attachment"]?["payload"] as JsonObject;
        return new(message.Mid, message.FromPage ? "page" : "shopper", message.At, Kind(message.Shown))
        {
            State = message.IsRead ? "read" : message.IsDelivered ? "delivered" : "sent",
            Text = message.Text ?? Word(payload, "text"),
            Title = Word(payload, "title"),
            Reaction = message.Reaction,
            PageReaction = message.PageReaction,
            Edited = message.Edits > 0,
            ReplyTo = message.ReplyTo,
            PersonaName = message.Persona?.Name,
            PersonaPicture = message.Persona?.ProfilePictureUrl,
            Buttons = Buttons(payload?["buttons"]),
            Cards = Cards(payload),
            QuickReplies = QuickReplies(message.Shown["quick_replies"], shopper),
            Media = Media(message.Shown),
            Template = payload?["template_type"] is null ? null : (JsonObject)payload.DeepClone(),
        };
    }

    public static string Kind(JsonNode shown) =>
        TemplateShapes.KindOf(shown) ?? Word(shown["attachment"], "type")
        ?? (shown["attachments"] is not null ? "images" : shown["sticker_id"] is not null ? "sticker" : "text");

    public static IReadOnlyList<ButtonView> Buttons(JsonNode? buttons) =>
        [.. (buttons as JsonArray ?? []).OfType<JsonObject>().Select(Button)];

    private static ButtonView Button(JsonObject button) => new(Word(button, "type") ?? "", Word(button, "title") ?? "")
    {
        Url = Word(button, "url"),
        Height = Word(button, "webview_height_ratio"),
        Payload = Word(button, "payload"),
    };

    private static IReadOnlyList<CardView> Cards(JsonObject? payload) => Word(payload, "template_type") is not ("generic" or "product" or "media")
        ? []
        :
        [
            .. (payload!["elements"] as JsonArray ?? []).OfType<JsonObject>().Select(card => new CardView(Word(card, "title") ?? "")
            {
                Subtitle = Word(card, "subtitle"),
                Picture = Word(card, "image_url") ?? Word(card, "url"),
                IsSquare = Word(payload, "image_aspect_ratio") == "square",
                Url = Word(card["default_action"], "url"),
                Buttons = Buttons(card["buttons"]),
            }),
        ];

    private static IReadOnlyList<QuickReplyView> QuickReplies(JsonNode? replies, LabShopper shopper) =>
    [
        .. (replies as JsonArray ?? []).OfType<JsonObject>()
            .Select(reply => Word(reply, "content_type") switch
            {
                "user_email" => shopper.Email is { } email ? new QuickReplyView(email) { Payload = email } : null,
                "user_phone_number" => null,
                _ => new(Word(reply, "title") ?? "") { Payload = Word(reply, "payload"), Picture = Word(reply, "image_url") },
            })
            .OfType<QuickReplyView>(),
    ];

    private static IReadOnlyList<string> Media(JsonObject shown) =>
    [
        .. (shown["attachments"] as JsonArray ?? []).Append(shown["attachment"]?.DeepClone())
            .Where(attachment => Word(attachment, "type") is "image" or "video" or "audio" or "file")
            .Select(attachment => Word(attachment!["payload"], "url"))
            .OfType<string>(),
    ];

    private static string? Word(JsonNode? node, string name) =>
        node is JsonObject content && content[name] is JsonValue value ? value.ToString() : null;
}
