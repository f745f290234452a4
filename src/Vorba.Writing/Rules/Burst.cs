using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>One bubble of words says it; several at once shrink each other on the locked phone (A4).</summary>
internal static class Burst
{
    public const int From = 2;

    public static readonly CopyRule Rule = new(
        "burst", Weight.Advice, "Several messages at once share the locked screen, and each shows less.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Texts.Count >= From
            ? [Rule.OnAll($"{message.Texts.Count} bubbles of words arrive at once; on a locked Android phone each shows {Shown(message.Texts.Count)} characters.")]
            : [];

    private static int Shown(int bubbles) => LockScreen.Android.Characters / LockScreen.Android.MostInBurst(bubbles);
}
