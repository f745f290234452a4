using System.Collections.Frozen;
using Vorba.Flows;
using Vorba.Vocabulary;

namespace Vorba.Cli.Input;

/// <summary>Reads what a file wants to say; the ending of its name tells how it is written.</summary>
internal static class Drafts
{
    private static readonly FrozenDictionary<string, Func<string, string, IReadOnlyList<Draft>>> Readers =
        new Dictionary<string, Func<string, string, IReadOnlyList<Draft>>>(StringComparer.OrdinalIgnoreCase)
        {
            [".txt"] = (_, text) => [new(new() { Bubbles = [new Bubble.Text(text.TrimEnd('\r', '\n'))] })],
            [".json"] = (path, text) => [SendApiFile.Read(path, text)],
            [".yaml"] = Yaml,
            [".yml"] = Yaml,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The drafts of a file, or those of a ready flow by its id.</summary>
    public static IReadOnlyList<Draft> Of(string path) =>
        ReadyFlows.Book.Find(path) is { } ready ? FlowDrafts.Of(ready)
        : Readers.TryGetValue(Path.GetExtension(path), out var read) ? read(path, InputFile.Text(path))
        : throw Refusal.Of(path, $"a message is read from {string.Join(", ", Readers.Keys.Order(StringComparer.Ordinal))}");

    private static IReadOnlyList<Draft> Yaml(string path, string text) =>
        MessageYaml.IsMessage(text) ? [new(MessageYaml.Read(path, text))] : FlowDrafts.Of(FlowInput.Read(path, text));
}
