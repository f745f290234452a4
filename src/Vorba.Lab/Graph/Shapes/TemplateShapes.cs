using System.Text.Json.Nodes;
using static Vorba.Lab.Graph.Shapes.Shapes;

namespace Vorba.Lab.Graph.Shapes;

/// <summary>The limits of templates, one row a kind.</summary>
public static class TemplateShapes
{
    private const int LongestLine = 80;

    private static readonly Shape Card = Object(
        Must("title", Text(LongestLine)),
        May("subtitle", Text(LongestLine, least: 0)),
        May("image_url", Url),
        May("default_action", ButtonShapes.DefaultAction),
        May("buttons", ButtonShapes.Buttons))
        .And((node, path) => new[] { "subtitle", "image_url", "default_action", "buttons" }.Any(name => node![name] is not null)
            ? null
            : $"{path} needs at least one property beside the title");

    private static readonly Shape Media = Object(
        Must("media_type", Choice("image", "video")),
        May("attachment_id", Id),
        May("url", Url.And((node, path) => new Uri(String(node)!).Host.EndsWith("facebook.com", StringComparison.Ordinal)
            ? null
            : $"{path} must be a facebook.com URL")),
        May("buttons", ButtonShapes.Buttons))
        .And(OneOf("attachment_id", "url"));

    private static readonly Shape GridAction = Kind("type", new Dictionary<string, Shape>
    {
        ["web_url"] = Object(Must("url", Url)),
        ["postback"] = Object(Must("payload", Text(1000)), Must("text", Text(LongestLine))),
    });

    private static readonly Shape Grid = Object(
        Must("images", Many(Object(Must("url", Url), May("is_hero_image", Flag), May("action", GridAction)), 2, 6)
            .And((node, path) => node!.AsArray().Count(image => image!["is_hero_image"]?.ToString() == "true") <= 1
                ? null
                : $"{path} may have one hero image")),
        May("title", Text(45)),
        May("subtitle", Text(LongestLine)),
        May("buttons", ButtonShapes.PlainButtons));

    private static readonly Shape Address = Object(
        Must("street_1", Text(200)), Must("city", Text(100)), Must("postal_code", Text(30)), Must("state", Text(100, least: 0)), Must("country", Text(60)));

    private static readonly Shape Receipt = Object(
        Must("recipient_name", Text(200)),
        Must("order_number", Text(100)),
        Must("currency", Text(3, least: 3)),
        Must("payment_method", Text(100)),
        Must("summary", Object(Must("total_cost", Number), May("subtotal", Number), May("shipping_cost", Number), May("total_tax", Number))),
        May("order_url", Url),
        May("address", Address),
        May("adjustments", Many(Object(May("name", Text(200)), May("amount", Number)), 0, 100)),
        May("elements", Many(
            Object(Must("title", Text(200)), Must("price", Number), May("subtitle", Text(200, least: 0)), May("quantity", Number), May("image_url", Url)), 0, 100)));

    private static readonly Shape Coupon = Object(
        Must("title", Text(LongestLine)),
        May("subtitle", Text(LongestLine)),
        May("coupon_code", Text(200).And((node, path) => String(node)!.Contains(' ', StringComparison.Ordinal) ? $"{path} must not have spaces" : null)),
        May("coupon_url", Url),
        May("coupon_url_button_title", Text(20)),
        May("coupon_pre_message", Text(640)),
        May("image_url", Url),
        May("payload", Text(1000)))
        .And((node, path) => node!["coupon_code"] is null && node["coupon_url"] is null ? $"Param {path}[coupon_code] is required" : null);

    private static readonly Shape Privacy = Object(Must("url", Url));

    private static readonly Dictionary<string, Shape> Kinds = new()
    {
        ["button"] = Object(Must("text", Text(640)), Must("buttons", ButtonShapes.Buttons)),
        ["generic"] = Object(Must("elements", Many(Card, 1, 10)), May("sharable", Flag)),
        ["media"] = Object(Must("elements", Many(Media, 1, 1))),
        ["image_grid"] = Object(Must("elements", Many(Grid, 1, 1))),
        ["product"] = Object(Must("elements", Many(Object(Must("id", Id)), 1, 10))),
        ["receipt"] = Receipt,
        ["coupon"] = Coupon,
        ["customer_feedback"] = Object(
            Must("title", Text(65)), Must("subtitle", Text(LongestLine)), Must("button_title", Text(20)),
            Must("feedback_screens", Many(FeedbackShapes.Screen, 1, 1)), Must("business_privacy", Privacy), May("expires_in_days", Whole(1, 7))),
        ["customer_information"] = Object(
            Must("countries", Many(Text(2, least: 2), 1, 250)), Must("business_privacy", Privacy), May("expires_in_days", Whole(1, 7))),
        ["notification_messages"] = Object(May("title", Text(65)), Must("payload", Text(1000)), May("image_url", Url)),
        ["one_time_notif_req"] = Object(Must("title", Text(65)), Must("payload", Text(1000))),
    };

    public static readonly Shape Template = Kind("template_type", Kinds);

    /// <summary>Which template a message carries, if any.</summary>
    public static string? KindOf(JsonNode? message) =>
        message is JsonObject content && content["attachment"] is JsonObject attachment && attachment["payload"] is JsonObject payload
            ? String(payload["template_type"])
            : null;
}
