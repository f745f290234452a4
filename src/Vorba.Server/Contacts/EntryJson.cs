using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Vorba.Contacts;
using Vorba.Vocabulary;

namespace Vorba.Server.Contacts;

/// <summary>Reads what stands in the columns of timeline and sends.</summary>
public static class EntryJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        AllowOutOfOrderMetadataProperties = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameKinds } },
    };

    public static Entry? Read(string json) => Parse<Entry>(json);

    public static Message? ReadMessage(string json) => Parse<Message>(json);

    private static T? Parse<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void NameKinds(JsonTypeInfo type)
    {
        var kinds = type.Type == typeof(Bubble)
            ? [new(typeof(Bubble.Text), "text"), new(typeof(Bubble.Cards), "cards"), new(typeof(Bubble.CartCards), "cart-cards"), new(typeof(Bubble.Picture), "picture")]
            : type.Type == typeof(Button)
                ? new JsonDerivedType[] { new(typeof(Button.Reply), "reply"), new(typeof(Button.Link), "link") }
                : [];

        if (kinds.Length > 0)
        {
            type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "kind" };
            Array.ForEach(kinds, type.PolymorphismOptions.DerivedTypes.Add);
        }
    }
}
