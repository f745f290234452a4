using System.Collections.Frozen;
using System.Reflection;
using YamlDotNet.Core;

namespace Vorba.Policy.Rulebook;

/// <summary>Reads rules from their files. A later text replaces regions and rules of earlier ones by name.</summary>
public static class RuleFile
{
    private static readonly FrozenSet<string> Parts = FrozenSet.Create(StringComparer.Ordinal, "regions", "rules");

    /// <summary>The files that come with Vorba; an operator's own texts go after them.</summary>
    public static IReadOnlyList<RuleText> Embedded { get; } = [.. EmbeddedTexts()];

    public static RuleReading Read(params IReadOnlyList<RuleText> texts)
    {
        var faults = new List<RuleFault>();
        var roots = texts.Select(text => Root(text, faults)).OfType<RuleNode>().ToList();
        var regions = RegionParts.Read(roots);
        var rules = new Dictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var rule in roots.SelectMany(root => RuleParts.Rules(root, new PlaceNames(regions))))
        {
            rules[rule.Id] = rule;
        }

        roots.ForEach(root => root.Done(Parts));
        return faults.Count == 0 ? new RuleReading.Read(new([.. rules.Values], regions)) : new RuleReading.Faulty(faults);
    }

    private static RuleNode? Root(RuleText text, List<RuleFault> faults)
    {
        try
        {
            return new(RuleYaml.Load(text.Text), text.Name, faults);
        }
        catch (YamlException broken)
        {
            faults.Add(new(text.Name, (int)broken.Start.Line, (int)broken.Start.Column, broken.Message));
            return null;
        }
    }

    private static IEnumerable<RuleText> EmbeddedTexts()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new(name, reader.ReadToEnd());
        }
    }
}

/// <summary>A rule file's name, for faults, and its text.</summary>
public sealed record RuleText(string Name, string Text);

/// <summary>What came of reading rule files.</summary>
public abstract record RuleReading
{
    private RuleReading()
    {
    }

    public sealed record Read(RuleBook Book) : RuleReading;

    public sealed record Faulty(IReadOnlyList<RuleFault> Faults) : RuleReading;
}

/// <summary>What is wrong in a rule file, and where (line and column from 1).</summary>
public sealed record RuleFault(string File, int Line, int Column, string Text)
{
    public override string ToString() => $"{File}, line {Line}, column {Column}: {Text}";
}
