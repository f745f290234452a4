using Vorba.Writing.Templates;

namespace Vorba.Writing.Rules;

/// <summary>How long a small text can become once its placeholders are filled.</summary>
internal static class Lengths
{
    public static int LongestUnits(string text, LintContext context) =>
        text.Contains('{', StringComparison.Ordinal) && Template.Parse(text) is ParsedTemplate.Ok(var template)
            ? TemplateAnalysis.Of(template, context.Bounds).Units.Longest
            : text.Length;
}
