using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vorba.Writing;

/// <summary>A file that was held against the rules.</summary>
public sealed record LintedFile(string Path, string Locale, int Bubbles, IReadOnlyList<Finding> Findings);

/// <summary>Findings as JSON in the shape that the contract promises to scripts.</summary>
public static class LintReport
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IEnumerable<LintedFile> files)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteStartArray("files");
            foreach (var file in files)
            {
                Write(json, file);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, LintedFile file)
    {
        json.WriteStartObject();
        json.WriteString("path", Whole(file.Path));
        json.WriteString("locale", file.Locale);
        json.WriteNumber("bubbles", file.Bubbles);
        json.WriteStartArray("findings");
        foreach (var finding in file.Findings)
        {
            Write(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("weight", finding.Weight is Weight.Fault ? "fault" : "advice");
        json.WriteString("text", Whole(finding.Text));
        json.WriteNumber("start", finding.Place?.Start ?? 0);
        json.WriteNumber("length", finding.Place?.Length ?? 0);
        if (finding.Place is { } place)
        {
            json.WriteNumber("bubble", place.Bubble);
            json.WriteString("part", place.Part);
        }

        WriteFix(json, finding.Fix);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Fix? fix)
    {
        if (fix is null)
        {
            json.WriteNull("fix");
            return;
        }

        json.WriteStartObject("fix");
        json.WriteString("title", Whole(fix.Title));
        json.WriteString("replacement", Whole(fix.Replacement));
        json.WriteEndObject();
    }

    /// <summary>Half a surrogate pair, which JSON cannot hold, becomes the replacement character.</summary>
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());
}
