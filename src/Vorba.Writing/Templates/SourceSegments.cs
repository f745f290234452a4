namespace Vorba.Writing.Templates;

internal enum SegmentKind
{
    Words,
    Output,
    Tag,
}

/// <summary>A stretch of the source: plain words, or what stands between braces.</summary>
internal readonly record struct Segment(SegmentKind Kind, int Start, int Length, int BodyStart, int BodyLength)
{
    public int End => Start + Length;
}

/// <summary>Cuts a source into words, placeholders and tags in one pass; comments and white space that a dash eats are gone.</summary>
internal static class SourceSegments
{
    public static IReadOnlyList<Segment> Of(string source, TemplateFault fault)
    {
        var segments = new List<Segment>();
        var at = 0;
        while (at < source.Length && fault.Reason is null)
        {
            var open = NextOpening(source, at);
            AddWords(segments, source, at, open);
            if (open == source.Length)
            {
                break;
            }

            var braced = Braced(source, open, fault);
            at = SkipWhite(source, braced);
            var name = braced.Kind is SegmentKind.Tag ? source.AsSpan(braced.BodyStart, braced.BodyLength).Trim() : default;
            if (name is "raw" or "comment" && fault.Reason is null)
            {
                at = Verbatim(segments, source, at, braced, name.ToString(), fault);
            }
            else
            {
                segments.Add(braced);
            }
        }

        return segments;
    }

    private static int NextOpening(string source, int from)
    {
        for (var at = source.IndexOf('{', from); at >= 0 && at + 1 < source.Length; at = source.IndexOf('{', at + 1))
        {
            if (source[at + 1] is '{' or '%')
            {
                return at;
            }
        }

        return source.Length;
    }

    private static void AddWords(List<Segment> segments, string source, int start, int end)
    {
        var eaten = end + 2 < source.Length && source[end + 2] == '-';
        var words = source.AsSpan(start, end - start);
        var length = eaten ? words.TrimEnd().Length : words.Length;
        if (length > 0)
        {
            segments.Add(new(SegmentKind.Words, start, length, start, length));
        }
    }

    private static Segment Braced(string source, int open, TemplateFault fault)
    {
        var isTag = source[open + 1] == '%';
        var close = Closing(source, open + 2, isTag ? '%' : '}');
        if (close < 0)
        {
            fault.Set(isTag ? "this tag is never closed with '%}'" : "this placeholder is never closed with '}}'", open);
            return default;
        }

        var start = open + 2 + (source[open + 2] == '-' ? 1 : 0);
        var end = close - (close > start && source[close - 1] == '-' ? 1 : 0);
        return new(isTag ? SegmentKind.Tag : SegmentKind.Output, open, close + 2 - open, start, Math.Max(0, end - start));
    }

    private static int Closing(string source, int from, char first)
    {
        var quote = '\0';
        for (var at = from; at + 1 < source.Length; at++)
        {
            var here = source[at];
            if (quote != '\0')
            {
                quote = here == quote ? '\0' : quote;
            }
            else if (here is '"' or '\'')
            {
                quote = here;
            }
            else if (here == first && source[at + 1] == '}')
            {
                return at;
            }
        }

        return -1;
    }

    private static int SkipWhite(string source, Segment braced)
    {
        var at = braced.End;
        while (braced.Length > 4 && source[braced.End - 3] == '-' && at < source.Length && char.IsWhiteSpace(source[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Everything up to the closing tag is words (raw) or nothing (comment).</summary>
    private static int Verbatim(List<Segment> segments, string source, int from, Segment opening, string name, TemplateFault fault)
    {
        for (var at = source.IndexOf("{%", from, StringComparison.Ordinal); at >= 0; at = source.IndexOf("{%", at + 2, StringComparison.Ordinal))
        {
            var inner = source.AsSpan(at + 2);
            var dash = inner.StartsWith("-", StringComparison.Ordinal);
            var rest = (dash ? inner[1..] : inner).TrimStart();
            if (rest.StartsWith("end" + name, StringComparison.Ordinal) && rest[(3 + name.Length)..].TrimStart() is var tail
                && (tail.StartsWith("%}", StringComparison.Ordinal) || tail.StartsWith("-%}", StringComparison.Ordinal)))
            {
                if (name == "raw")
                {
                    AddWords(segments, source, from, at);
                }

                var end = source.Length - tail.Length + (tail[0] == '-' ? 3 : 2);
                return SkipWhite(source, new(SegmentKind.Tag, at, end - at, at, 0));
            }
        }

        fault.Set($"'{name}' is never closed with 'end{name}'", opening.Start);
        return source.Length;
    }
}
