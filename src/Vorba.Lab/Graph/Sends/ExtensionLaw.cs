using System.Text.Json.Nodes;
using Vorba.Lab.Platform;

namespace Vorba.Lab.Graph.Sends;

/// <summary>Messenger Extensions open only addresses of domains the Page put on its list; a fallback belongs to them alone.</summary>
public static class ExtensionLaw
{
    public static GraphError? Judge(World world, JsonObject? message) =>
        Buttons(message?["attachment"]?["payload"])
            .Select(button => JudgeButton(world, button))
            .FirstOrDefault(objection => objection is not null);

    private static IEnumerable<JsonObject> Buttons(JsonNode? payload)
    {
        var elements = payload?["elements"] is JsonArray cards ? cards.OfType<JsonObject>() : [];
        return elements.Append(payload as JsonObject)
            .SelectMany(holder => (holder?["buttons"] as JsonArray ?? []).Append(holder?["default_action"]?.DeepClone()))
            .OfType<JsonObject>()
            .Where(button => button["type"]?.ToString() == "web_url");
    }

    private static GraphError? JudgeButton(World world, JsonObject button)
    {
        var extends = button["messenger_extensions"]?.ToString() == "true";
        if (!extends)
        {
            return button["fallback_url"] is null ? null : GraphError.Invalid("fallback_url is for buttons with messenger_extensions");
        }

        var url = new Uri(button["url"]!.ToString());
        var listed = world.Profile["whitelisted_domains"] is JsonArray domains
            && domains.Any(domain => new Uri(domain!.ToString()).Host == url.Host);
        return url.Scheme == Uri.UriSchemeHttps && listed
            ? null
            : GraphError.Invalid($"The url domain {url.Host} should be whitelisted for messenger_extensions", 2018062);
    }
}
