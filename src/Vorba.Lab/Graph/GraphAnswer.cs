using System.Text.Json.Nodes;

namespace Vorba.Lab.Graph;

/// <summary>What the platform answers to one call.</summary>
public sealed record GraphAnswer(int Status, JsonNode Body)
{
    /// <summary>It was done, but the line breaks before the answer gets through.</summary>
    public bool IsLost { get; init; }

    public static GraphAnswer Of(JsonNode body) => new(200, body);

    public static GraphAnswer Of(GraphError error, string trace) => new(error.Status, error.Json(trace));

    public static readonly Func<GraphAnswer> Success = () => Of(new JsonObject { ["success"] = true });

    public static readonly Func<GraphAnswer> ResultSuccess = () => Of(new JsonObject { ["result"] = "success" });

    public static GraphAnswer List(IEnumerable<JsonNode> items) => Of(new JsonObject { ["data"] = new JsonArray([.. items]) });
}
