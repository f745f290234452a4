using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>A variable that may be missing has a default, or stands inside an if.</summary>
internal static class MissingFallback
{
    public static readonly CopyRule Rule = new(
        "missing-fallback", Weight.Advice, "Where the value is missing, the reader sees a hole in the sentence.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        [.. Fallbacks.Missing(message)
            .Where(hole => !Fallbacks.IsName(hole.Use))
            .Select(hole => Rule.On(
                hole.Text, hole.Use.Start, hole.Use.Length, $"Nothing stands in for '{hole.Use.Path}' where it is missing; add a default or an if."))];
}
