namespace Vorba.Writing.Templates;

/// <summary>A variable as a template uses it; the place is that of the whole placeholder.</summary>
public sealed record VariableUse(string Path, bool HasFallback, int Start, int Length);

/// <summary>What can be said of a template before any contact is known.</summary>
public sealed record TemplateAnalysis(IReadOnlyList<VariableUse> Variables, LengthRange Characters, LengthRange Units)
{
    public static TemplateAnalysis Of(Template template, VariableBounds bounds) =>
        new(
            new VariableSearch(bounds).Of(template.Nodes),
            new LengthMeasuring(bounds, text => text.ReadingLength).Of(template.Nodes),
            new LengthMeasuring(bounds, text => text.Length).Of(template.Nodes));
}
