using System.Text.Json;
using System.Text.Unicode;

namespace Vorba.Shops.Json;

/// <summary>Opens the bytes of a webhook as one JSON object, or says in a sentence why that cannot be.</summary>
internal static class WebhookBody
{
    private const int DeepestNesting = 64;

    public static Reading Open(ReadOnlyMemory<byte> body, Func<JsonElement, Reading> read, bool mayRepeatMembers = true)
    {
        if (!Utf8.IsValid(body.Span))
        {
            return new Reading.Unreadable("the body is not UTF-8 text");
        }

        try
        {
            using var document = JsonDocument.Parse(
                WithoutMark(body),
                new() { MaxDepth = DeepestNesting, AllowDuplicateProperties = mayRepeatMembers });
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? read(document.RootElement)
                : new Reading.Unreadable("the body is JSON, but not an object");
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return new Reading.Unreadable($"the body is not JSON that can be read: {problem.Message}");
        }
    }

    /// <summary>Some senders begin with a byte order mark.</summary>
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> body) =>
        body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;
}
