using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>A name has something to stand in for it, because names are often missing (A23).</summary>
internal static class NameWithoutFallback
{
    public static readonly CopyRule Rule = new(
        "name-without-fallback", Weight.Fault, "Messenger gives names only with a permission, and \"Hi ,\" reads like a broken machine.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        [.. Fallbacks.Missing(message)
            .Where(hole => Fallbacks.IsName(hole.Use))
            .Select(hole => Rule.On(
                hole.Text,
                hole.Use.Start,
                hole.Use.Length,
                $"'{hole.Use.Path}' is unknown for many contacts; say what stands in for it.",
                Fallbacks.Fill(hole.Text, hole.Use, message.Context.Language.NameFallback)))];
}
