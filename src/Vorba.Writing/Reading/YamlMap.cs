using YamlDotNet.RepresentationModel;

namespace Vorba.Writing.Reading;

/// <summary>Names with values in a YAML file. Reading tells what is missing or of the wrong kind, and goes on.</summary>
internal sealed class YamlMap(YamlMappingNode node, List<YamlFault> faults)
{
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    public bool Has(string name) => Find(name) is not null;

    public IReadOnlyList<string> Names => [.. node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "")];

    public string Text(string name, string? otherwise = null) =>
        Find(name) switch
        {
            YamlScalarNode { Value: { } text } => text,
            null when otherwise is not null => otherwise,
            null => Missing(name, ""),
            var other => Wrong(other, $"'{name}' must be a text", ""),
        };

    public int Whole(string name, int otherwise) =>
        Find(name) switch
        {
            null => otherwise,
            YamlScalarNode { Value: { } text } when int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) => number,
            var other => Wrong(other, $"'{name}' must be a whole number", otherwise),
        };

    public T Choice<T>(string name, T otherwise)
        where T : struct, Enum =>
        Find(name) switch
        {
            null => otherwise,
            YamlScalarNode { Value: { } text } when Enum.TryParse<T>(text, ignoreCase: true, out var choice) && Enum.IsDefined(choice) => choice,
            var other => Wrong(other, $"'{name}' must be one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}", otherwise),
        };

    public IReadOnlyList<string> Texts(string name) => [.. Entries(name).Select(entry => entry.Key)];

    /// <summary>A list whose items are a text, or a text with what to say instead: "utilize: use".</summary>
    public IReadOnlyList<(string Key, string? Value)> Entries(string name) =>
        Find(name) switch
        {
            null => [],
            YamlSequenceNode list => [.. list.Children.SelectMany(Entry)],
            var other => Wrong(other, $"'{name}' must be a list", Array.Empty<(string, string?)>()),
        };

    public YamlMap? Map(string name) =>
        Find(name) switch
        {
            null => null,
            YamlMappingNode inner => new(inner, faults),
            var other => Wrong<YamlMap?>(other, $"'{name}' must hold names with values", null),
        };

    /// <summary>A name nobody asked for is a slip of the pen, and saying so saves an hour.</summary>
    public void RefuseUnread()
    {
        foreach (var key in node.Children.Keys.Where(key => key is not YamlScalarNode { Value: { } name } || !read.Contains(name)))
        {
            Wrong(key, $"'{(key as YamlScalarNode)?.Value}' is not known here; known are {string.Join(", ", read.Order(StringComparer.Ordinal))}", 0);
        }
    }

    private YamlNode? Find(string name)
    {
        read.Add(name);
        return node.Children.TryGetValue(new YamlScalarNode(name), out var found) && found is not YamlScalarNode { Value: "" or null } ? found : null;
    }

    private (string Key, string? Value)[] Entry(YamlNode item) =>
        item switch
        {
            YamlScalarNode { Value: { } text } => [(text, null)],
            YamlMappingNode map => [.. map.Children.Select(pair => (Plain(pair.Key), (string?)Plain(pair.Value)))],
            _ => Wrong(item, "a list item must be a text", Array.Empty<(string, string?)>()),
        };

    private string Plain(YamlNode item) => item is YamlScalarNode { Value: { } text } ? text : Wrong(item, "a text is expected here", "");

    private string Missing(string name, string otherwise) => Wrong(node, $"'{name}' is missing", otherwise);

    private T Wrong<T>(YamlNode at, string reason, T otherwise)
    {
        faults.Add(new(reason, (int)at.Start.Line, (int)at.Start.Column));
        return otherwise;
    }
}
