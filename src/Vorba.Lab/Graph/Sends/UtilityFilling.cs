using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Vorba.Lab.Platform;

namespace Vorba.Lab.Graph.Sends;

/// <summary>Fills the gaps of an approved template: by name, or by number in the order given.</summary>
public static partial class UtilityFilling
{
    private static readonly string[] Worded = ["header", "body"];

    /// <returns>The first gap without a value, or null.</returns>
    public static string? Missing(UtilityTemplate template, JsonObject filled) =>
        Worded
            .SelectMany(part => Gaps(template.Component(part)?["text"]?.ToString()).Except(Values(filled, part).Keys))
            .FirstOrDefault();

    /// <summary>What the person sees: title, text and buttons.</summary>
    public static JsonObject Show(UtilityTemplate template, JsonObject filled)
    {
        var payload = new JsonObject { ["template_type"] = "utility", ["text"] = Fill(template, filled, "body") };
        if (Fill(template, filled, "header") is { Length: > 0 } title)
        {
            payload["title"] = title;
        }

        if (template.Component("buttons")?["buttons"] is JsonArray buttons)
        {
            payload["buttons"] = new JsonArray([.. buttons.OfType<JsonObject>().Select((button, index) => Button(button, Suffix(filled, index)))]);
        }

        return new() { ["attachment"] = new JsonObject { ["type"] = "template", ["payload"] = payload } };
    }

    public static IReadOnlyList<string> Gaps(string? text) => [.. Gap().Matches(text ?? "").Select(gap => gap.Groups[1].Value.Trim()).Distinct()];

    private static string Fill(UtilityTemplate template, JsonObject filled, string part)
    {
        var values = Values(filled, part);
        return Gap().Replace(template.Component(part)?["text"]?.ToString() ?? "", gap => values.GetValueOrDefault(gap.Groups[1].Value.Trim(), ""));
    }

    private static JsonObject Button(JsonObject button, string suffix) =>
        button["type"]!.ToString() == "URL"
            ? new() { ["type"] = "web_url", ["title"] = button["text"]!.ToString(), ["url"] = Gap().Replace(button["url"]!.ToString(), suffix) }
            : new() { ["type"] = "postback", ["title"] = button["text"]!.ToString(), ["payload"] = Gap().Replace(button["payload"]!.ToString(), suffix) };

    private static string Suffix(JsonObject filled, int index) =>
        Parameters(filled, "buttons").ElementAtOrDefault(index) is { } given ? (given["url"] ?? given["payload"])?.ToString() ?? "" : "";

    private static Dictionary<string, string> Values(JsonObject filled, string part) =>
        Parameters(filled, part)
            .Select((given, index) => (Name: given["parameter_name"]?.ToString() ?? $"{index + 1}", Text: given["text"]?.ToString() ?? ""))
            .GroupBy(given => given.Name)
            .ToDictionary(group => group.Key, group => group.First().Text);

    private static IEnumerable<JsonObject> Parameters(JsonObject filled, string part) =>
        (filled["components"] as JsonArray ?? []).OfType<JsonObject>()
            .Where(component => component["type"]?.ToString() == part)
            .SelectMany(component => (component["parameters"] as JsonArray ?? []).OfType<JsonObject>());

    [GeneratedRegex(@"\{\{([^{}]*)\}\}")]
    private static partial Regex Gap();
}
