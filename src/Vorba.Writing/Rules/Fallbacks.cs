using Vorba.Writing.Reading;
using Vorba.Writing.Templates;

namespace Vorba.Writing.Rules;

/// <summary>Variables that would leave a hole where they are missing.</summary>
internal static class Fallbacks
{
    public static IEnumerable<(ReadText Text, VariableUse Use)> Missing(ReadMessage message)
    {
        foreach (var text in message.Texts)
        {
            foreach (var use in text.Analysis?.Variables ?? [])
            {
                if (!use.HasFallback)
                {
                    yield return (text, use);
                }
            }
        }
    }

    public static bool IsName(VariableUse use) => use.Path.EndsWith("name", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same placeholder with a default right after the variable.</summary>
    public static Fix Fill(ReadText text, VariableUse use, string fallback)
    {
        var placeholder = text.Raw.AsSpan(use.Start, use.Length);
        var end = placeholder.IndexOf('|') is >= 0 and var bar ? bar : placeholder.Length - (placeholder[^3] == '-' ? 3 : 2);
        var head = placeholder[..end].TrimEnd();
        return new($"Say \"{fallback}\" instead", $"{head} | default: \"{fallback}\" {placeholder[end..]}");
    }
}
