using Vorba.Writing.Languages;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>A bubble has one or two sentences (A17).</summary>
internal static class SentenceCount
{
    public const int Most = 2;

    public static readonly CopyRule Rule = new(
        "sentences", Weight.Advice, "People read on a phone, between two other things: one or two sentences are what they take in.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        CopyRule.Each(message, text => text.Sentences - Greetings(text) > Most ? Rule.On(text, $"{text.Sentences} sentences; one or two are read.") : null);

    /// <summary>"Hi Ana!" is a sentence for grammar only.</summary>
    private static int Greetings(ReadText text) => text.Mentions is [{ Kind: WordKind.Greeting, Start: < 3 }, ..] ? 1 : 0;
}
