using Vorba.Writing.Languages;
using Vorba.Writing.Reading;
using Vorba.Writing.Voices;

namespace Vorba.Writing.Rules;

/// <summary>A message says either tu or dumneavoastră, and the one of the voice.</summary>
internal static class MixedFormality
{
    public static readonly CopyRule Rule = new(
        "formality", Weight.Advice, "Changing between the familiar and the polite form sounds careless, and the wrong one rude.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message)
    {
        var (formal, informal) = (First(message, WordKind.Formal), First(message, WordKind.Informal));
        return (formal, informal, message.Context.Voice?.Formality ?? Formality.Any) switch
        {
            ({ } polite, { } familiar, Formality.Formal) => [Found(familiar, $"is familiar beside the polite '{Shown(polite)}'")],
            ({ } polite, { } familiar, _) => [Found(polite, $"is polite beside the familiar '{Shown(familiar)}'; use one form")],
            ({ } polite, null, Formality.Informal) => [Found(polite, "is polite, and the voice is familiar")],
            (null, { } familiar, Formality.Formal) => [Found(familiar, "is familiar, and the voice is polite")],
            _ => [],
        };
    }

    private static (ReadText Text, Mention Mention)? First(ReadMessage message, WordKind kind)
    {
        foreach (var text in message.Texts)
        {
            foreach (var mention in text.Mentions)
            {
                if (mention.Kind == kind)
                {
                    return (text, mention);
                }
            }
        }

        return null;
    }

    private static Finding Found((ReadText Text, Mention Mention) at, string words) =>
        Rule.On(at.Text, at.Mention.Start, at.Mention.Length, $"'{Shown(at)}' {words}.");

    private static string Shown((ReadText Text, Mention Mention) at) => at.Text.At(at.Mention);
}
