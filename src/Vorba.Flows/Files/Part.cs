using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Vorba.Flows.Files;

/// <summary>A mapping of a file with its place, which remembers what was asked of it, so that nothing written goes unread.</summary>
internal sealed class Part(YamlMappingNode node, List<FlowFault> faults)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    public bool Has(string name) => Child(name) is not null;

    public bool HasMapping(string name) => Child(name) is YamlMappingNode;

    public string? Text(string name) =>
        Child(name) switch
        {
            null => null,
            YamlScalarNode scalar => scalar.Value,
            var other => Fault<string>(other, $"'{name}' must be a text"),
        };

    public string Needed(string name) =>
        Child(name) switch
        {
            YamlScalarNode { Value: { } text } when !string.IsNullOrWhiteSpace(text) => text,
            null or YamlScalarNode => Fault(name, $"'{name}' is missing", ""),
            _ => Text(name) ?? "",
        };

    public int Number(string name, int usual) =>
        Text(name) is not { } text
            ? usual
            : int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : Fault(name, $"'{name}' must be a whole number", usual);

    public bool Yes(string name) =>
        Text(name) switch
        {
            null or "false" => false,
            "true" => true,
            _ => Fault(name, $"'{name}' must be true or false", false),
        };

    /// <summary>"90s", "10m", "1h30m", "2d".</summary>
    public TimeSpan Duration(string name, TimeSpan usual) =>
        Text(name) is not { } text ? usual : Durations.Read(text) ?? Fault(name, $"'{name}' must be a duration like 30m, 2h or 1d", usual);

    public T OneOf<T>(string name, IReadOnlyDictionary<string, T> words, T usual) =>
        Text(name) is not { } text
            ? usual
            : words.TryGetValue(text, out var value)
                ? value
                : Fault(name, $"'{name}' must be one of {string.Join(", ", words.Keys)}: '{text}'", usual);

    public Part? Inner(string name) =>
        Child(name) switch
        {
            null => null,
            YamlMappingNode mapping => new(mapping, faults),
            var other => Fault<Part>(other, $"'{name}' must be a mapping"),
        };

    public IReadOnlyList<Part> List(string name) =>
        Child(name) switch
        {
            null => [],
            YamlSequenceNode sequence => [.. sequence.Children.Select(Item).OfType<Part>()],
            var other => Fault<IReadOnlyList<Part>>(other, $"'{name}' must be a list") ?? [],
        };

    public IReadOnlyList<string> Texts(string name) =>
        Child(name) switch
        {
            null => [],
            YamlScalarNode { Value: { } one } => [one],
            YamlSequenceNode sequence => [.. sequence.Children.Select(Word).OfType<string>()],
            var other => Fault<IReadOnlyList<string>>(other, $"'{name}' must be a list of words") ?? [],
        };

    /// <summary>The mapping's members as texts, "en: …, ro: …"; a bare text counts as the fallback language.</summary>
    public LocalText Local(string name) =>
        Child(name) is YamlScalarNode { Value: { } bare }
            ? new(new Dictionary<string, string> { [Languages.Fallback] = bare })
            : Inner(name) is { } inner
                ? new(inner.Names.ToDictionary(language => language, inner.Needed))
                : new(new Dictionary<string, string>());

    /// <summary>Says what stands in the file and was never asked for: misspelt members must not be lost in silence.</summary>
    public Part Done()
    {
        foreach (var key in node.Children.Keys.Where(key => key is not YamlScalarNode { Value: { } name } || !asked.Contains(name)))
        {
            Fault<string>(key, $"'{key}' is not known here");
        }

        return this;
    }

    public T? Fault<T>(YamlNode at, string text)
        where T : class
    {
        faults.Add(new((int)at.Start.Line, (int)at.Start.Column, text));
        return null;
    }

    public T Fault<T>(string name, string text, T usual)
    {
        Fault<string>(Child(name) ?? node, text);
        return usual;
    }

    private YamlNode? Child(string name)
    {
        asked.Add(name);
        return node.Children.TryGetValue(new YamlScalarNode(name), out var child) ? child : null;
    }

    private string? Word(YamlNode item) => item is YamlScalarNode { Value: { } word } ? word : Fault<string>(item, "expected a word here");

    private Part? Item(YamlNode item) =>
        item is YamlMappingNode mapping ? new(mapping, faults) : Fault<Part>(item, "expected a mapping here");
}
