namespace Vorba.Policy.Rulebook;

/// <summary>What the policy and the proof ask the rules that hold on one day between one sender and one recipient.</summary>
public static class RulesInForce
{
    extension(IReadOnlyList<Rule> rules)
    {
        public IEnumerable<Rule> On(string matter) => rules.Where(rule => rule.Matters.Contains(matter, StringComparer.Ordinal));

        /// <summary>Somebody permits it and nobody forbids it.</summary>
        public bool Allow(string matter) =>
            rules.On(matter).Any(rule => rule.Force is RuleForce.Permits) && rules.On(matter).All(rule => rule.Force is not RuleForce.Forbids);

        /// <summary>The shortest time that any rule of the matter names; null where none names one.</summary>
        public TimeSpan? LengthOf(string matter) => rules.On(matter).Select(rule => rule.Lasts).Min();

        /// <summary>The longest pause that any rule of the matter asks for; null where none asks.</summary>
        public TimeSpan? GapOf(string matter) => rules.On(matter).Select(rule => rule.Gap).Max();

        /// <summary>How long the window stays open: no longer than the policy keeps it, and not at all where nothing permits it.</summary>
        public TimeSpan WindowLength =>
            !rules.Allow(Matters.Window) ? TimeSpan.Zero
            : rules.LengthOf(Matters.Window) is { } length && length < MessagingWindow.Length ? length
            : MessagingWindow.Length;

        /// <summary>The acts that open the window by every rule that speaks of it.</summary>
        public IReadOnlyList<string> Openers =>
            [.. rules.On(Matters.Window).Where(rule => rule.Force is RuleForce.Permits)
                .Select(rule => rule.By.AsEnumerable()).DefaultIfEmpty([]).Aggregate((one, other) => one.Intersect(other, StringComparer.Ordinal))];

        public bool TagIsAlive(string tag) => rules.Allow(Matters.Tag(tag));

        /// <summary>Whether a paid promotion may go outside the window.</summary>
        public bool AllowPaidMessages => rules.Allow(Matters.MarketingMessage);
    }
}
