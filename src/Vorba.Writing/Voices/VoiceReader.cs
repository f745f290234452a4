using Vorba.Writing.Languages;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Voices;

/// <summary>What reading a voice file gave.</summary>
public abstract record ReadVoice
{
    private ReadVoice()
    {
    }

    public sealed record Ok(Voice Voice) : ReadVoice;

    public sealed record Invalid(IReadOnlyList<YamlFault> Faults) : ReadVoice;
}

/// <summary>Reads a voice file. A name it does not know is a fault, because a misspelt rule would silently never speak.</summary>
public static class VoiceReader
{
    private const int MostEmoji = 50;

    private enum YesNo
    {
        No,
        Yes,
        False = No,
        True = Yes,
    }

    public static ReadVoice Read(string yaml)
    {
        var faults = new List<YamlFault>();
        var voice = YamlFile.Open(yaml, faults) is { } root ? Read(root, faults) : null;
        return voice is not null && faults.Count == 0 ? new ReadVoice.Ok(voice) : new ReadVoice.Invalid(faults);
    }

    private static Voice Read(YamlMap root, List<YamlFault> faults)
    {
        var avoid = root.Entries("avoid");
        var use = root.Entries("use");
        var voice = new Voice
        {
            Name = root.Text("name"),
            Character = root.Text("character"),
            Traits = root.Texts("traits"),
            Use = [.. use.Select(word => word.Key)],
            Avoid = avoid,
            Emoji = root.Texts("emoji"),
            EmojiMost = Math.Clamp(root.Whole("emoji_most", 4), 0, MostEmoji),
            Formality = root.Choice("formality", Formality.Any),
            Contractions = root.Choice("contractions", Liking.Often),
            Slang = root.Choice("slang", Liking.Sometimes),
            Oaths = root.Choice("oaths", YesNo.No) is YesNo.Yes,
            Good = root.Texts("good"),
            Bad = root.Texts("bad"),
            Lexicon = Lexicon.Of([(WordKind.Voice, use), (WordKind.Avoided, avoid)]),
        };
        faults.AddRange(voice.Emoji.Where(emoji => !EmojiTable.IsEmoji(emoji)).Select(emoji => new YamlFault($"'{emoji}' under 'emoji' is not an emoji", 1, 1)));
        root.RefuseUnread();
        return voice;
    }
}
