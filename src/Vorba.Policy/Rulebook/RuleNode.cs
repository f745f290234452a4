using YamlDotNet.RepresentationModel;

namespace Vorba.Policy.Rulebook;

/// <summary>A mapping of a rule file with its place, so that each fault can be shown where it stands.</summary>
internal sealed class RuleNode(YamlMappingNode node, string file, List<RuleFault> faults)
{
    public IEnumerable<string> Names => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    public bool Has(string name) => Child(name) is not null;

    public string? Text(string name) =>
        Child(name) switch
        {
            null => null,
            YamlScalarNode { Value.Length: > 0 } scalar => scalar.Value,
            _ => Fault(name, $"'{name}' must be a text"),
        };

    public string Needed(string name) => Has(name) ? Text(name) ?? "" : Fault(name, $"'{name}' is missing") ?? "";

    /// <summary>One word or a list of words.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        var texts = Child(name) switch
        {
            null => [],
            YamlScalarNode { Value: { Length: > 0 } one } => [one],
            YamlSequenceNode sequence => sequence.Children.Select(item => (item as YamlScalarNode)?.Value ?? "").ToList(),
            _ => [""],
        };
        return texts.Contains("") || (Has(name) && texts.Count == 0)
            ? Faulty<string>(name, $"'{name}' must be a word or a list of words")
            : texts;
    }

    public RuleNode? Inner(string name) => Child(name) is YamlMappingNode mapping ? new(mapping, file, faults) : null;

    public IReadOnlyList<RuleNode> List(string name) =>
        Child(name) switch
        {
            null => [],
            YamlSequenceNode sequence when sequence.Children.All(item => item is YamlMappingNode) =>
                [.. sequence.Children.Cast<YamlMappingNode>().Select(item => new RuleNode(item, file, faults))],
            _ => Faulty<RuleNode>(name, $"'{name}' must be a list of mappings"),
        };

    /// <summary>Says what stands in the file and is not known: misspelt members must not be lost in silence.</summary>
    public void Done(IReadOnlySet<string> known)
    {
        foreach (var name in Names.Where(name => !known.Contains(name)))
        {
            Fault(name, $"'{name}' is not known here");
        }
    }

    /// <summary>Notes a fault at the member, or at the mapping where it has no such member.</summary>
    public string? Fault(string name, string text)
    {
        var at = Child(name) ?? node;
        faults.Add(new(file, (int)at.Start.Line, (int)at.Start.Column, text));
        return null;
    }

    private IReadOnlyList<T> Faulty<T>(string name, string text)
    {
        Fault(name, text);
        return [];
    }

    private YamlNode? Child(string name) => node.Children.TryGetValue(new YamlScalarNode(name), out var child) ? child : null;
}
