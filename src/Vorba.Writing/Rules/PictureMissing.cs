using Vorba.Vocabulary;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>A selling message shows something (A20).</summary>
internal static class PictureMissing
{
    public static readonly CopyRule Rule = new(
        "picture-missing", Weight.Advice, "A picture of the product says in a glance what three sentences cannot.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Context is { Purpose: Purpose.Promotion, IsGreeting: false } && message.Texts.Count > 0 && !message.ShowsPicture
            ? [Rule.OnAll("No picture, GIF or card; show what you speak of.")]
            : [];
}
