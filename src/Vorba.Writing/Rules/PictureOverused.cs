using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>At most two pictures stand beside the words (A21).</summary>
internal static class PictureOverused
{
    public const int Most = 2;

    public static readonly CopyRule Rule = new(
        "picture-overused", Weight.Advice, "Each picture is a bubble of its own and pushes the words off the screen.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Pictures.Count > Most ? [Rule.On(message.Pictures[Most], $"{message.Pictures.Count} pictures in one message; {Most} are enough.")] : [];
}
