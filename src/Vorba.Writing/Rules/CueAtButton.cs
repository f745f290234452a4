using Vorba.Vocabulary;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>An emoji or arrow leads the eye to the buttons, which stand below the text (A22).</summary>
internal static class CueAtButton
{
    public static readonly CopyRule Rule = new(
        "cue", Weight.Advice, "A pointing hand or arrow leads the eye to the button, if it points there: down.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        CopyRule.Each(message, text => message.Message.Bubbles[text.Bubble] is Bubble.Text { Buttons.Count: > 0 } ? Find(text) : null);

    private static Finding? Find(ReadText text)
    {
        Stretch? wrong = null;
        foreach (var (cue, direction) in Cues(text))
        {
            if (direction is CueDirection.Down || (direction is CueDirection.Right && text.Raw.AsSpan(cue.End).Trim().IsEmpty))
            {
                return null;
            }

            wrong = direction is CueDirection.Up or CueDirection.Left ? cue : wrong;
        }

        return wrong is { } away
            ? Rule.On(text, away.Start, away.Length, "This points away from the buttons, which stand below.", new("Point down", "👇"))
            : Rule.On(text, text.Raw.Length, 0, "Nothing points at the buttons.", new("Add a hand that points down", " 👇"));
    }

    private static IEnumerable<(Stretch Cue, CueDirection Direction)> Cues(ReadText text)
    {
        for (var at = 0; at < text.Raw.Length; at++)
        {
            if (text.Raw[at] >= '\u2190' && DirectionCue.Of(text.Raw.AsSpan(at)) is { } direction)
            {
                yield return (new(at, ReadingText.CharacterAt(text.Raw.AsSpan(at))), direction);
            }
        }
    }
}
