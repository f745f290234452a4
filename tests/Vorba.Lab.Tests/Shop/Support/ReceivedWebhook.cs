using System.Text.Json.Nodes;

namespace Vorba.Lab.Tests.Shop.Support;

/// <summary>A webhook as it came over the wire.</summary>
internal sealed record ReceivedWebhook(string Topic, string Id, bool IsSigned, bool WasAccepted, JsonNode Body)
{
    public required IReadOnlyDictionary<string, string> Headers { get; init; }
}
