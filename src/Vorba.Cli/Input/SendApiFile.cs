using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Vorba.Vocabulary;

namespace Vorba.Cli.Input;

/// <summary>
/// Reads what a bot would send: a body for the Send API, its message object alone, or a list of either. A list is sent as one,
/// so it is one message; its purpose is that of its first body.
/// </summary>
internal static class SendApiFile
{
    /// <summary>What goes under a message tag or a utility template may not promote.</summary>
    private static readonly FrozenDictionary<string, Purpose> Purposes = new Dictionary<string, Purpose>
    {
        ["RESPONSE"] = Purpose.Answer,
        ["MESSAGE_TAG"] = Purpose.OrderUpdate,
        ["UTILITY"] = Purpose.OrderUpdate,
    }.ToFrozenDictionary();

    public static Draft Read(string path, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Draft(new JsonPart(path, "$", document.RootElement));
        }
        catch (JsonException broken)
        {
            throw Refusal.Of(path, [At(text, (int)(broken.LineNumber ?? 0), (int)(broken.BytePositionInLine ?? 0))]);
        }
        catch (InvalidOperationException)
        {
            throw Refusal.Of(path, "half of a character stands in it");
        }
    }

    /// <summary>The reader counts bytes; people count characters.</summary>
    private static Fault At(string text, int line, int bytes)
    {
        var read = Encoding.UTF8.GetBytes(text.Split('\n').ElementAtOrDefault(line) ?? "");
        return new(line + 1, Encoding.UTF8.GetCharCount(read, 0, Math.Min(bytes, read.Length)) + 1, "this is no JSON");
    }

    private static Draft Draft(JsonPart root)
    {
        var bodies = root.IsList ? root.Items() : [root];
        return bodies is [var first, ..]
            ? new(new() { Bubbles = [.. bodies.SelectMany(body => SendApiMessage.Bubbles(body.Inner("message") ?? body))] }) { Purpose = PurposeOf(first) }
            : throw root.Refused("this list holds no message");
    }

    private static Purpose PurposeOf(JsonPart body) =>
        Purposes.GetValueOrDefault(body.Text("messaging_type") ?? "", Purpose.Promotion);
}
