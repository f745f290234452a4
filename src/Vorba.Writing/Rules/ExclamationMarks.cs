using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>One exclamation mark is enough (A9).</summary>
internal static class ExclamationMarks
{
    public const int Most = 1;

    public static readonly CopyRule Rule = new(
        "exclamation-marks", Weight.Advice, "Several exclamation marks sell louder and are believed less.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) => CopyRule.Each(message, Find);

    private static Finding? Find(ReadText text)
    {
        var start = text.Raw.AsSpan().IndexOf("!!");
        return start >= 0 ? Run(text, start)
            : text.Raw.AsSpan().Count('!') > Most + 1 ? Rule.On(text, $"{text.Raw.AsSpan().Count('!')} exclamation marks; {Most} is enough.")
            : null;
    }

    private static Finding Run(ReadText text, int start)
    {
        var length = text.Raw.AsSpan(start).IndexOfAnyExcept('!') is >= 0 and var end ? end : text.Raw.Length - start;
        return Rule.On(text, start, length, $"{length} exclamation marks in a row.", new("Keep one", "!"));
    }
}
