using System.Runtime.InteropServices;

namespace Vorba.Writing.Reading;

/// <summary>Walks a text once and notes its words, emoji, links, placeholders and sentences.</summary>
internal sealed class TextScan(string raw)
{
    private readonly List<Word> words = [];
    private bool isInSentence;

    public string Folded { get; } = Reading.Words.Fold(raw);

    public ReadOnlySpan<Word> Words => CollectionsMarshal.AsSpan(words);

    public IReadOnlyList<Word> FoundWords => words;

    public List<Stretch> Emoji { get; } = [];

    public List<Stretch> Links { get; } = [];

    public List<Stretch> Placeholders { get; } = [];

    public int Sentences { get; private set; }

    public bool HasQuestionMark { get; private set; }

    public void Run()
    {
        var isOpen = true;
        for (var at = 0; at < raw.Length;)
        {
            at += isOpen && raw[at] == '{' ? TakeBraces(at, ref isOpen)
                : Reading.Words.Begins(raw[at]) ? TakeLinkOrWord(at)
                : TakeSign(at);
        }

        EndSentence();
    }

    /// <summary>Once a brace is never closed, none after it is looked up again: a text of braces would take for ever.</summary>
    private int TakeBraces(int at, ref bool isOpen)
    {
        var length = Atoms.PlaceholderAt(raw.AsSpan(at));
        isOpen = length > 0 || at + 1 == raw.Length || raw[at + 1] is not ('{' or '%');
        if (length == 0)
        {
            return 1;
        }

        Placeholders.Add(new(at, length));
        isInSentence |= raw[at + 1] == '{';
        return length;
    }

    private int TakeLinkOrWord(int at)
    {
        isInSentence = true;
        if ((at == 0 || Atoms.IsBorder(raw[at - 1])) && Atoms.LinkAt(raw.AsSpan(at)) is > 0 and var link)
        {
            Links.Add(new(at, link));
            return link;
        }

        if (at + 1 < raw.Length && raw[at + 1] is '\uFE0F' or '\u20E3')
        {
            return TakeSign(at);
        }

        var word = Reading.Words.At(Folded, at);
        words.Add(word);
        return word.Length;
    }

    private int TakeSign(int at)
    {
        var sign = raw[at];
        if (sign is '.' or '!' or '?' or '…' or '\n' or '。' or '？' or '！')
        {
            HasQuestionMark |= sign is '?' or '？';
            if (sign == '\n' || at + 1 == raw.Length || !char.IsLetterOrDigit(raw[at + 1]))
            {
                EndSentence();
            }

            return 1;
        }

        var length = Math.Max(1, ReadingText.CharacterAt(raw.AsSpan(at)));
        if (EmojiTable.IsEmoji(raw.AsSpan(at, length)))
        {
            Emoji.Add(new(at, length));
        }

        return length;
    }

    private void EndSentence()
    {
        Sentences += isInSentence ? 1 : 0;
        isInSentence = false;
    }
}
