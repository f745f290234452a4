using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>What matters stands within the 160 characters a locked phone shows (A3).</summary>
internal static class LockScreenLength
{
    public static readonly CopyRule Rule = new(
        "lock-screen", Weight.Advice, "A locked iPhone shows 160 characters, and what comes after them is read only by those who open the message.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Texts is [var first, ..] && first.Characters > LockScreen.IPhone.Characters
            ? [Rule.On(first, $"{first.Characters} characters; a locked phone shows {LockScreen.IPhone.Characters} at most.")]
            : [];
}
