namespace Vorba.Policy.Rulebook;

/// <summary>What a member of the shop typed, and the person's message that it answers.</summary>
public sealed record HumanReply(string Member, DateTimeOffset TypedAt, DateTimeOffset PersonWroteAt);

/// <summary>
/// The permit for what a human typed. It is made from a human's reply only, and no type of a flow leads to one: automation
/// cannot reach it.
/// </summary>
public sealed record HumanPermit
{
    private HumanPermit(HumanReply reply) => Reply = reply;

    public HumanReply Reply { get; }

    /// <returns>Null where the person's message lies too far back, or the rules do not allow it.</returns>
    public static HumanPermit? For(HumanReply reply, Territory sender, Territory recipient, RuleBook book)
    {
        var rules = book.At(DateOnly.FromDateTime(reply.TypedAt.UtcDateTime), sender, recipient);
        var age = reply.TypedAt - reply.PersonWroteAt;
        return age >= TimeSpan.Zero && age < rules.LengthOf(Matters.HumanAgent) && rules.Allow(Matters.HumanAgent) ? new(reply) : null;
    }
}
