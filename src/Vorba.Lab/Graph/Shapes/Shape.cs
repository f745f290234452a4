using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vorba.Lab.Graph.Shapes;

/// <summary>Says what is wrong with a value at a path, or nothing. The platform's limits are tables of these.</summary>
public delegate string? Shape(JsonNode? node, string path);

/// <summary>A member of an object: its name, what it must look like, and whether it must be there.</summary>
public sealed record Member(string Name, Shape Shape, bool IsRequired);

/// <summary>The few words the tables of limits are written in.</summary>
public static class Shapes
{
    public static Member Must(string name, Shape shape) => new(name, shape, IsRequired: true);

    public static Member May(string name, Shape shape) => new(name, shape, IsRequired: false);

    /// <summary>Counted in UTF-16 units, the stricter of the two readings of "characters".</summary>
    public static Shape Text(int most, int least = 1) => (node, path) => String(node) switch
    {
        null => $"{path} must be a string",
        var text when text.Length > most => $"Length of param {path} must be less than or equal to {most}",
        var text when text.Length < least => $"Param {path} must be a non-empty UTF-8 encoded string",
        _ => null,
    };

    /// <summary>Ids come as strings or numbers.</summary>
    public static Shape Id => (node, path) =>
        node is JsonValue value && value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number && node.ToString().Length > 0
            ? null
            : $"{path} must be an id";

    public static Shape Flag => (node, path) =>
        node is JsonValue value && (value.GetValueKind() is JsonValueKind.True or JsonValueKind.False || String(value) is "true" or "false")
            ? null
            : $"{path} must be a boolean";

    public static Shape Whole(int least, int most) => (node, path) =>
        int.TryParse(node?.ToString(), System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? null
            : $"{path} must be a whole number from {least} to {most}";

    public static Shape Number => (node, path) =>
        node is JsonValue && decimal.TryParse(node.ToString(), System.Globalization.CultureInfo.InvariantCulture, out _) ? null : $"{path} must be a number";

    public static Shape Url => (node, path) =>
        Uri.TryCreate(String(node), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? null : $"Url {path} is not a valid URL";

    public static Shape SecureUrl => (node, path) =>
        Url(node, path) ?? (String(node)!.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? null : $"{path} must be an https URL");

    public static Shape Choice(params string[] values) => (node, path) =>
        String(node) is { } text && values.Contains(text) ? null : $"{path} must be one of {{{string.Join(", ", values)}}}";

    public static Shape Many(Shape item, int least, int most) => (node, path) => node switch
    {
        not JsonArray => $"{path} must be an array",
        JsonArray { Count: var count } when count < least || count > most =>
            $"{path} must have {least} to {most} items, there are {count}",
        JsonArray items => items.Select((one, index) => item(one, $"{path}[{index}]")).FirstOrDefault(complaint => complaint is not null),
    };

    public static Shape Object(params Member[] members) => (node, path) =>
        node is JsonObject content
            ? members.Select(member => Check(member, content, path)).FirstOrDefault(complaint => complaint is not null)
            : $"{path} must be an object";

    /// <summary>The member named decides which of the shapes holds.</summary>
    public static Shape Kind(string name, IReadOnlyDictionary<string, Shape> kinds) => (node, path) =>
        node is not JsonObject content ? $"{path} must be an object"
        : String(content[name]) is { } kind && kinds.TryGetValue(kind, out var shape) ? shape(node, path)
        : $"{path}[{name}] must be one of {{{string.Join(", ", kinds.Keys)}}}";

    /// <summary>Both must hold.</summary>
    public static Shape And(this Shape first, Shape second) => (node, path) => first(node, path) ?? second(node, path);

    /// <summary>Exactly one of the members must be there.</summary>
    public static Shape OneOf(params string[] names) => (node, path) =>
        node is JsonObject content && names.Count(content.ContainsKey) == 1
            ? null
            : $"{path} must have exactly one of {{{string.Join(", ", names)}}}";

    public static string? String(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static string? Check(Member member, JsonObject content, string path) =>
        content[member.Name] is { } value ? member.Shape(value, $"{path}[{member.Name}]")
        : member.IsRequired ? $"Param {path}[{member.Name}] is required"
        : null;
}
