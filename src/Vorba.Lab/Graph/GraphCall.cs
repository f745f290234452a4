using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vorba.Lab.Graph;

/// <summary>One call to the Graph, however it was written: path without version, and the parameters of query and body in one object.</summary>
public sealed record GraphCall(string Method, string Path, JsonObject Fields)
{
    public string? Token { get; init; }

    /// <summary>Name and type of a file that came in the same request.</summary>
    public string? FileType { get; init; }

    /// <summary>The id in the path, where the edge has one.</summary>
    public string Node { get; init; } = "";

    public string? Text(string name) => Fields[name] switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        JsonValue value => value.ToJsonString(),
        _ => null,
    };

    public JsonObject? Object(string name) => Fields[name] as JsonObject;

    /// <summary>What the caller asked to see, or the default.</summary>
    public IReadOnlyList<string> Wanted(params string[] otherwise) =>
        Text("fields") is { Length: > 0 } fields ? fields.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : otherwise;

    /// <summary>A form value that holds JSON is JSON, as the Graph reads it.</summary>
    public static JsonNode? Value(string text)
    {
        if (text.Length == 0 || text[0] is not ('{' or '['))
        {
            return JsonValue.Create(text);
        }

        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
