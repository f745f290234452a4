using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Vorba.Lab.Graph;

/// <summary>Reads a request in any form the Graph takes: JSON, form, multipart, or all in the query.</summary>
public static class GraphReader
{
    /// <returns>Null where the body is not what it says it is.</returns>
    public static async Task<GraphCall?> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        var fields = new JsonObject();
        Merge(fields, request.Query.Select(pair => (pair.Key, pair.Value.ToString())));
        var fileType = default(string);
        if (request.HasFormContentType)
        {
            try
            {
                var form = await request.ReadFormAsync(ct);
                Merge(fields, form.Select(pair => (pair.Key, pair.Value.ToString())));
                fileType = form.Files is [var file, ..] ? file.ContentType : null;
            }
            catch (Exception problem) when (problem is InvalidDataException or BadHttpRequestException)
            {
                return null;
            }
        }
        else if (!await MergeJsonAsync(fields, request, ct))
        {
            return null;
        }

        return Call(request.Method, request.Path.Value ?? "/", fields) with { FileType = fileType, Token = Bearer(request) ?? Token(fields) };
    }

    /// <summary>One operation of a batch.</summary>
    public static GraphCall? FromBatch(JsonObject operation, string? token)
    {
        var target = Text(operation["relative_url"]);
        if (target is null)
        {
            return null;
        }

        var cut = target.IndexOf('?', StringComparison.Ordinal);
        var fields = new JsonObject();
        Merge(fields, Pairs(cut < 0 ? "" : target[cut..]));
        Merge(fields, Pairs(Text(operation["body"]) ?? ""));
        var call = Call(Text(operation["method"])?.ToUpperInvariant() ?? "GET", "/" + (cut < 0 ? target : target[..cut]).TrimStart('/'), fields);
        return call with { Token = Token(fields) ?? token };
    }

    private static GraphCall Call(string method, string path, JsonObject fields) => new(method, GraphVersion.Strip(path).Trim('/'), fields);

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static string? Token(JsonObject fields) => Text(fields["access_token"]);

    private static IEnumerable<(string, string)> Pairs(string query) =>
        QueryHelpers.ParseQuery(query).Select(pair => (pair.Key, pair.Value.ToString()));

    private static void Merge(JsonObject fields, IEnumerable<(string Name, string Value)> pairs)
    {
        foreach (var (name, value) in pairs)
        {
            fields[name] = GraphCall.Value(value);
        }
    }

    private static async Task<bool> MergeJsonAsync(JsonObject fields, HttpRequest request, CancellationToken ct)
    {
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync(ct);
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        try
        {
            var body = JsonNode.Parse(text) as JsonObject;
            foreach (var (name, value) in body ?? [])
            {
                fields[name] = value?.DeepClone();
            }

            // A wire client may send the JSON string "" where there is no body.
            return body is not null || text.Trim() == "\"\"";
        }
        catch (Exception problem) when (problem is JsonException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private static string? Bearer(HttpRequest request) =>
        request.Headers.Authorization.ToString() is { Length: > 7 } header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? header[7..].Trim()
            : null;
}
