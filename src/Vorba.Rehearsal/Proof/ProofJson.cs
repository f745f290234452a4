using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;
using Vorba.Policy.Rulebook;

namespace Vorba.Rehearsal.Proof;

/// <summary>The report as `vorba check --json` prints it: durations as ISO 8601, an unbounded one as null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(IsoDuration), typeof(WordOf<ProofVerdict>), typeof(WordOf<AutomationPermit>)])]
[JsonSerializable(typeof(ProofReport))]
public sealed partial class ProofJson : JsonSerializerContext
{
    public static string Write(ProofReport report) => JsonSerializer.Serialize(report, Default.ProofReport);
}

internal sealed class IsoDuration : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        XmlConvert.ToTimeSpan(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) =>
        writer.WriteStringValue(XmlConvert.ToString(value));
}

internal sealed class WordOf<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower)
    where T : struct, Enum;
