using Vorba.Writing.Languages;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>The first message to a contact says that a machine writes.</summary>
internal static class DisclosureMissing
{
    public static readonly CopyRule Rule = new(
        "disclosure-missing", Weight.Fault, "The platform wants people told at the start that a machine answers; in California and Germany the law does.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        message.Context.IsFirstContact && message.Texts.Count > 0 && !message.Texts.Any(text => text.Mentioned(WordKind.Disclosure))
            ? [Rule.OnAll("The first message must say that a machine writes, such as \"I'm the shop's bot\".")]
            : [];
}
