using System.Text.Json;
using System.Text.Json.Serialization;
using Vorba.Vocabulary;

namespace Vorba.Contacts;

/// <summary>How a contact's state and the lines of its timeline are kept.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(ContactIdJson), typeof(SendIdJson), typeof(JourneyIdJson)])]
[JsonSerializable(typeof(Contact))]
[JsonSerializable(typeof(Entry))]
public sealed partial class ContactJson : JsonSerializerContext
{
    public static byte[] Write(Contact contact) => JsonSerializer.SerializeToUtf8Bytes(contact, Default.Contact);

    public static Contact Read(ReadOnlySpan<byte> state) => JsonSerializer.Deserialize(state, Default.Contact)!;

    public static string Write(Entry entry) => JsonSerializer.Serialize(entry, Default.Entry);

    public static Entry ReadEntry(string entry) => JsonSerializer.Deserialize(entry, Default.Entry)!;
}

internal sealed class ContactIdJson : JsonConverter<ContactId>
{
    public override ContactId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ContactId.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, ContactId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

internal sealed class SendIdJson : JsonConverter<SendId>
{
    public override SendId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SendId.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, SendId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

internal sealed class JourneyIdJson : JsonConverter<JourneyId>
{
    public override JourneyId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var id = SendId.Parse(reader.GetString()!);
        return new(id.Contact, id.Number);
    }

    public override void Write(Utf8JsonWriter writer, JourneyId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
