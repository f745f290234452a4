namespace Vorba.Writing;

/// <summary>A locked phone, which shows only the beginning of a message (the article's counts; the platform promises none).</summary>
public sealed record LockScreen(string Device, int Characters)
{
    /// <summary>Below this a phone drops whole notifications instead of shrinking them further.</summary>
    public const int LeastInBurst = 20;

    public static readonly LockScreen IPhone = new("iphone", 160);

    public static readonly LockScreen Android = new("android", 40);

    public static readonly IReadOnlyList<LockScreen> All = [IPhone, Android];

    /// <summary>What the phone shows of one message. A line break takes no more room than a space.</summary>
    public string Preview(string text) => OnOneLine(text).ShortenedToRead(Characters);

    /// <summary>What it shows of several messages that come at once: they share the room, the newest coming last.</summary>
    public IReadOnlyList<string> Burst(IReadOnlyList<string> texts)
    {
        var shown = MostInBurst(texts.Count);
        return [.. texts.TakeLast(shown).Select(text => OnOneLine(text).ShortenedToRead(Characters / shown))];
    }

    /// <summary>How many of so many messages find room.</summary>
    internal int MostInBurst(int messages) => Math.Min(messages, Math.Max(1, Characters / LeastInBurst));

    private static string OnOneLine(string text) =>
        text.AsSpan().IndexOfAny('\r', '\n', '\t') < 0
            ? text.Trim()
            : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
