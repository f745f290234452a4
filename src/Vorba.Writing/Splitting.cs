namespace Vorba.Writing;

/// <summary>
/// Cuts a long text into pieces at a sentence, else a clause, else a space. The pieces put together are the text again, and
/// no word, number, link, placeholder or character is cut unless it alone is longer than a piece may be.
/// </summary>
public static class Splitting
{
    /// <param name="text">Any text.</param>
    /// <param name="units">The longest piece in UTF-16 units, the platform's own count.</param>
    public static IReadOnlyList<string> Split(string text, int units)
    {
        var pieces = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var length = Next(text.AsSpan(start), units);
            pieces.Add(text.Substring(start, length));
            start += length;
        }

        return pieces;
    }

    private static int Next(ReadOnlySpan<char> rest, int units)
    {
        // White space at the end of a piece is not shown and may hang over.
        if (rest.TrimEnd().Length <= units)
        {
            return rest.Length;
        }

        var best = BestBreak(rest, units);
        return best > 0 ? best : Forced(rest, units);
    }

    /// <summary>The last break of the strongest kind; a stronger one counts only where it leaves a piece of a fair size.</summary>
    private static int BestBreak(ReadOnlySpan<char> rest, int units)
    {
        Span<int> last = [0, 0, 0, 0];
        for (var at = 0; at <= units && at < rest.Length;)
        {
            var end = EndOfAtom(rest, at, units);
            if (end > units)
            {
                break;
            }

            if (Breaks.At(rest, at, end) is { } kind)
            {
                last[(int)kind] = end;
            }

            at = end;
        }

        var fair = units / 3;
        foreach (var at in last)
        {
            if (at >= fair)
            {
                return at;
            }
        }

        return Math.Max(Math.Max(last[0], last[1]), Math.Max(last[2], last[3]));
    }

    private static int EndOfAtom(ReadOnlySpan<char> rest, int at, int units)
    {
        var within = rest[at..Math.Min(rest.Length, at + units + 2)];
        return at + Atoms.LengthAt(within, isAtStart: at == 0 || Atoms.IsBorder(rest[at - 1]));
    }

    /// <summary>What has no break at all is cut between characters, and a monstrous character between code points.</summary>
    private static int Forced(ReadOnlySpan<char> rest, int units)
    {
        var end = ReadingText.EndOfUnits(rest, units);
        return end > 0 ? end : char.IsHighSurrogate(rest[Math.Max(0, units - 1)]) && units > 1 ? units - 1 : Math.Max(units, 1);
    }
}
