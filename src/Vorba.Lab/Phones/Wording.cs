using System.Text.Json.Nodes;

namespace Vorba.Lab.Phones;

/// <summary>The words a lock screen has for a message: its own text, or what the phone says in place of a picture.</summary>
public static class Wording
{
    public static string Of(JsonObject shown, string page, string locale)
    {
        var payload = shown["attachment"]?["payload"];
        var ro = locale.StartsWith("ro", StringComparison.Ordinal);
        return shown["text"]?.ToString() ?? payload?["text"]?.ToString() ?? MessageDrawing.Kind(shown) switch
        {
            "generic" or "image_grid" or "coupon" or "customer_feedback" when Title(payload) is { } title => title,
            "receipt" => ro ? $"Chitanță pentru comanda {payload!["order_number"]}" : $"Receipt for order {payload!["order_number"]}",
            "image" => ro ? $"{page} a trimis o fotografie." : $"{page} sent a photo.",
            "images" => ro ? $"{page} a trimis mai multe fotografii." : $"{page} sent several photos.",
            "video" => ro ? $"{page} a trimis un videoclip." : $"{page} sent a video.",
            "sticker" => ro ? $"{page} a trimis un autocolant." : $"{page} sent a sticker.",
            _ => ro ? $"{page} a trimis un atașament." : $"{page} sent an attachment.",
        };
    }

    private static string? Title(JsonNode? payload) => (payload?["title"] ?? payload?["elements"]?[0]?["title"])?.ToString();
}
