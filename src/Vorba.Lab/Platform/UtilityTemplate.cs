using System.Text.Json.Nodes;

namespace Vorba.Lab.Platform;

/// <summary>A transactional message whose wording the platform approved beforehand.</summary>
public sealed record UtilityTemplate(string Id, string Name, string Language, JsonArray Components)
{
    /// <summary>APPROVED or REJECTED.</summary>
    public required string Status { get; init; }

    /// <summary>Absent where approved.</summary>
    public string? RejectedReason { get; init; }

    public JsonObject? Component(string type) => Components.OfType<JsonObject>()
        .FirstOrDefault(part => string.Equals((string?)part["type"], type, StringComparison.OrdinalIgnoreCase));
}
