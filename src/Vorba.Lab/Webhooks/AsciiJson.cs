using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vorba.Lab.Webhooks;

/// <summary>JSON as the platform writes it: ASCII only, escapes in lower-case hex, and the slash escaped. The signature is made over exactly this.</summary>
public static class AsciiJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonNode node)
    {
        var plain = node.ToJsonString(Plain);
        var text = new StringBuilder(plain.Length + 32);
        for (var index = 0; index < plain.Length; index++)
        {
            if (plain[index] == '\\')
            {
                index = AppendEscape(text, plain, index);
            }
            else
            {
                Append(text, plain[index]);
            }
        }

        return text.ToString();
    }

    private static int AppendEscape(StringBuilder text, string plain, int index)
    {
        var length = plain[index + 1] == 'u' ? 6 : 2;
        var escape = plain.AsSpan(index, length);
        text.Append(length == 6 ? escape.ToString().ToLowerInvariant() : escape);
        return index + length - 1;
    }

    private static void Append(StringBuilder text, char letter) => _ = letter switch
    {
        '/' => text.Append("\\/"),
        < (char)0x7f => text.Append(letter),
        _ => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
    };
}
