using System.Collections.Frozen;

namespace Vorba.Writing;

/// <summary>Where an emoji or arrow points. Buttons stand below the text, so only down leads the eye to them.</summary>
public enum CueDirection
{
    Down,
    Right,
    Up,
    Left,
    Elsewhere,
}

/// <summary>The emoji and arrows that point, by their names in Unicode.</summary>
public static class DirectionCue
{
    private static readonly FrozenDictionary<string, CueDirection> Cues = new Dictionary<string, CueDirection>
    {
        ["👇"] = CueDirection.Down,
        ["⬇"] = CueDirection.Down,
        ["🔽"] = CueDirection.Down,
        ["⏬"] = CueDirection.Down,
        ["⤵"] = CueDirection.Down,
        ["↓"] = CueDirection.Down,
        ["▼"] = CueDirection.Down,
        ["↘"] = CueDirection.Down,
        ["↙"] = CueDirection.Down,
        ["👉"] = CueDirection.Right,
        ["➡"] = CueDirection.Right,
        ["▶"] = CueDirection.Right,
        ["→"] = CueDirection.Right,
        ["➜"] = CueDirection.Right,
        ["👆"] = CueDirection.Up,
        ["☝"] = CueDirection.Up,
        ["⬆"] = CueDirection.Up,
        ["🔼"] = CueDirection.Up,
        ["⏫"] = CueDirection.Up,
        ["⤴"] = CueDirection.Up,
        ["↑"] = CueDirection.Up,
        ["↗"] = CueDirection.Up,
        ["↖"] = CueDirection.Up,
        ["👈"] = CueDirection.Left,
        ["⬅"] = CueDirection.Left,
        ["◀"] = CueDirection.Left,
        ["←"] = CueDirection.Left,
        ["↔"] = CueDirection.Elsewhere,
        ["↕"] = CueDirection.Elsewhere,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, CueDirection>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Cues.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where one character points, whatever its skin tone or variation; absent where it does not point.</summary>
    public static CueDirection? Of(ReadOnlySpan<char> character)
    {
        if (character.IsEmpty || character[0] < '\u2000')
        {
            return null;
        }

        var symbol = character[..(char.IsHighSurrogate(character[0]) && character.Length > 1 ? 2 : 1)];
        return BySpan.TryGetValue(symbol, out var direction) ? direction : null;
    }
}
