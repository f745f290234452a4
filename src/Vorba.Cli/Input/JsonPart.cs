using System.Text.Json;
using Vorba.Server.Hosting;

namespace Vorba.Cli.Input;

/// <summary>A part of a JSON file that knows its place, so that what does not fit is refused by name.</summary>
internal sealed record JsonPart(string File, string Path, JsonElement Element)
{
    public bool IsList => Element.ValueKind is JsonValueKind.Array;

    public SettingsException Refused(string reason) => Refusal.Of(File, $"{reason} (at {Path})");

    /// <returns>Null where it is absent.</returns>
    public JsonPart? Inner(string name) =>
        Element.ValueKind is not JsonValueKind.Object ? throw Refused("an object is expected here")
        : Element.TryGetProperty(name, out var inner) && inner.ValueKind is not JsonValueKind.Null ? new(File, $"{Path}.{name}", inner)
        : null;

    public JsonPart NeededInner(string name) => Inner(name) ?? throw Refused($"'{name}' is missing");

    public string? Text(string name) =>
        Inner(name) is not { } inner ? null
        : inner.Element.ValueKind is JsonValueKind.String ? inner.Element.GetString()
        : throw inner.Refused("a text is expected here");

    public string NeededText(string name) => Text(name) ?? throw Refused($"'{name}' is missing");

    public IReadOnlyList<JsonPart> List(string name) => Inner(name)?.Items() ?? [];

    public IReadOnlyList<JsonPart> Items() =>
        IsList ? [.. Element.EnumerateArray().Select((item, index) => new JsonPart(File, $"{Path}[{index}]", item))] : throw Refused("a list is expected here");
}
