using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vorba.Server.Connect;

/// <summary>A received body as a person reads it: JSON indented, anything else as it came.</summary>
public static class JsonText
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Indented(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return JsonSerializer.Serialize(document.RootElement, Readable);
        }
        catch (JsonException)
        {
            return body;
        }
    }
}
