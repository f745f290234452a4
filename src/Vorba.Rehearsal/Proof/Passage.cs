namespace Vorba.Rehearsal.Proof;

/// <summary>
/// A way out of a step: where it leads (null: the end), how it is told (null: not worth telling, there is no other way and no
/// time passes), and what it makes of the time since the last opening act.
/// </summary>
internal sealed record Passage(string? To, string? Words, Func<Since, Since?> Change)
{
    /// <summary>Whoever takes it has just acted.</summary>
    public bool Reopens { get; init; }

    public static Passage At(string? to) => new(to, null, since => since);

    public static Passage After(string? to, string words, Since elapsed) => new(to, words, since => since.After(elapsed));

    public static Passage Acting(string? to, string words, Since heard) => new(to, words, _ => heard) { Reopens = true };
}
