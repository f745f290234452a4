using Vorba.Writing.Languages;
using Vorba.Writing.Templates;

namespace Vorba.Writing.Reading;

/// <summary>A stretch of a text.</summary>
internal readonly record struct Stretch(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>A text of a bubble, read once for all rules.</summary>
internal sealed class ReadText
{
    public const string Part = "text";

    /// <summary>What an Android phone shows of a locked screen; the hook belongs here.</summary>
    private const int FirstGlance = 40;

    public required int Bubble { get; init; }

    public required string Raw { get; init; }

    public required string Folded { get; init; }

    public required IReadOnlyList<Word> Words { get; init; }

    public required IReadOnlyList<Mention> Mentions { get; init; }

    public required IReadOnlyList<Stretch> Emoji { get; init; }

    public required IReadOnlyList<Stretch> Links { get; init; }

    public required IReadOnlyList<Stretch> Placeholders { get; init; }

    public required int Sentences { get; init; }

    public required bool HasQuestionMark { get; init; }

    /// <summary>Where the first forty characters end.</summary>
    public required int GlanceEnd { get; init; }

    /// <summary>Absent where the text is not a template, or a broken one.</summary>
    public TemplateAnalysis? Analysis { get; init; }

    /// <summary>Absent unless the text is a broken template.</summary>
    public ParsedTemplate.Error? Broken { get; init; }

    /// <summary>Characters as read, at their longest where placeholders make them vary.</summary>
    public required int Characters { get; init; }

    /// <summary>UTF-16 units as the platform counts, at their longest.</summary>
    public required int Units { get; init; }

    public static ReadText Of(int bubble, string raw, LintContext context)
    {
        var scan = new TextScan(raw);
        scan.Run();
        var mentions = new List<Mention>();
        context.Language.Lexicon.Find(scan.Folded, scan.Words, mentions);
        context.Voice?.Lexicon.Find(scan.Folded, scan.Words, mentions);
        var parsed = raw.Contains('{', StringComparison.Ordinal) ? Template.Parse(raw) : null;
        var analysis = parsed is ParsedTemplate.Ok ok ? TemplateAnalysis.Of(ok.Template, context.Bounds) : null;
        return new()
        {
            Bubble = bubble,
            Raw = raw,
            Folded = scan.Folded,
            Words = scan.FoundWords,
            Mentions = mentions,
            Emoji = scan.Emoji,
            Links = scan.Links,
            Placeholders = scan.Placeholders,
            Sentences = scan.Sentences,
            HasQuestionMark = scan.HasQuestionMark,
            GlanceEnd = raw.FirstCharacters(FirstGlance).Length,
            Analysis = analysis,
            Broken = parsed as ParsedTemplate.Error,
            Characters = analysis?.Characters.Longest ?? raw.ReadingLength,
            Units = analysis?.Units.Longest ?? raw.Length,
        };
    }

    public bool Mentioned(WordKind kind) => Count(kind) > 0;

    public int Count(WordKind kind)
    {
        var count = 0;
        foreach (var mention in Mentions)
        {
            count += mention.Kind == kind ? 1 : 0;
        }

        return count;
    }

    public string At(Mention mention) => Raw.Substring(mention.Start, mention.Length);
}
