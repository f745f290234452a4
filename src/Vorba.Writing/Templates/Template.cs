namespace Vorba.Writing.Templates;

/// <summary>A text with placeholders in a subset of Liquid: no includes, no files, bounded work.</summary>
public sealed class Template
{
    private Template(string source, IReadOnlyList<Node> nodes)
    {
        Source = source;
        Nodes = nodes;
    }

    public string Source { get; }

    internal IReadOnlyList<Node> Nodes { get; }

    public static ParsedTemplate Parse(string source)
    {
        var fault = new TemplateFault();
        var segments = SourceSegments.Of(source, fault);
        var nodes = new BlockParser(source, segments, fault).ParseAll();
        return fault.Reason is { } reason ? Locate(source, reason, fault.At) : new ParsedTemplate.Ok(new(source, nodes));
    }

    /// <summary>Fills the placeholders. What is missing renders as nothing.</summary>
    public Rendered Render(Values values, RenderSettings settings) => new Renderer(values, settings).Render(Nodes);

    private static ParsedTemplate.Error Locate(string source, string reason, int at)
    {
        var before = source.AsSpan(0, Math.Min(at, source.Length));
        return new(reason, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}

/// <summary>What rendering gave; CutShort says why it was stopped where a template asked for too much work.</summary>
public sealed record Rendered(string Text, string? CutShort)
{
    public override string ToString() => Text;
}

/// <summary>The first thing wrong with a template; what follows from it is not told.</summary>
internal sealed class TemplateFault
{
    public string? Reason { get; private set; }

    public int At { get; private set; }

    public void Set(string reason, int at)
    {
        if (Reason is null)
        {
            (Reason, At) = (reason, at);
        }
    }
}
