using Vorba.Writing.Reading;

namespace Vorba.Writing;

/// <summary>A copy rule: its name, how much it weighs, why it stands, and what it finds.</summary>
public sealed class CopyRule
{
    private readonly Func<ReadMessage, IReadOnlyList<Finding>> check;

    internal CopyRule(string id, Weight weight, string reason, Func<ReadMessage, IReadOnlyList<Finding>> check)
    {
        (Id, Weight, Reason) = (id, weight, reason);
        this.check = check;
    }

    public string Id { get; }

    public Weight Weight { get; }

    /// <summary>Why the rule stands, for a shop's owner.</summary>
    public string Reason { get; }

    /// <summary>The reason in the language of the one who reads it.</summary>
    public string ReasonIn(string locale) => Languages.KnownLanguages.For(locale).Reasons.GetValueOrDefault(Id, Reason);

    public override string ToString() => Id;

    internal IReadOnlyList<Finding> Check(ReadMessage message) => check(message);

    /// <summary>A finding about the whole message.</summary>
    internal Finding OnAll(string text) => new(Id, Weight, text);

    /// <summary>A finding about a stretch of a text.</summary>
    internal Finding On(ReadText text, int start, int length, string words, Fix? fix = null) =>
        new(Id, Weight, words, new(text.Bubble, ReadText.Part, start, length), fix);

    /// <summary>A finding about a whole text.</summary>
    internal Finding On(ReadText text, string words, Fix? fix = null) => On(text, 0, text.Raw.Length, words, fix);

    /// <summary>A finding about a title, an address or another small part.</summary>
    internal Finding On(ReadPart part, string words, Fix? fix = null) =>
        new(Id, Weight, words, new(part.Bubble, part.Name, 0, part.Text.Length), fix);

    /// <summary>A finding for each text that deserves one.</summary>
    internal static IReadOnlyList<Finding> Each(ReadMessage message, Func<ReadText, Finding?> find)
    {
        List<Finding>? found = null;
        foreach (var text in message.Texts)
        {
            if (find(text) is { } finding)
            {
                (found ??= []).Add(finding);
            }
        }

        return found ?? (IReadOnlyList<Finding>)[];
    }

    /// <summary>A finding for each known phrase of a kind.</summary>
    internal static IReadOnlyList<Finding> Each(ReadMessage message, Languages.WordKind kind, Func<ReadText, Languages.Mention, Finding?> find)
    {
        List<Finding>? found = null;
        foreach (var text in message.Texts)
        {
            foreach (var mention in text.Mentions)
            {
                if (mention.Kind == kind && find(text, mention) is { } finding)
                {
                    (found ??= []).Add(finding);
                }
            }
        }

        return found ?? (IReadOnlyList<Finding>)[];
    }
}
