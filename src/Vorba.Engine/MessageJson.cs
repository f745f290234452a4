using System.Text.Json;
using System.Text.Json.Serialization;
using Vorba.Vocabulary;

namespace Vorba.Engine;

/// <summary>How a message that left is kept, for the timeline to show.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Message))]
public sealed partial class MessageJson : JsonSerializerContext
{
    public static string Write(Message message) => JsonSerializer.Serialize(message, Default.Message);

    public static Message Read(string message) => JsonSerializer.Deserialize(message, Default.Message)!;
}
