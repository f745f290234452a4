namespace Vorba.Writing.Languages;

/// <summary>Which form of a word goes with a number, by rules in the notation of Unicode's CLDR: "v != 0 or n % 100 = 2..19".</summary>
public sealed class PluralRules
{
    private readonly IReadOnlyList<Form> forms;

    private PluralRules(IReadOnlyList<Form> forms) => this.forms = forms;

    /// <summary>The names of the forms in order; "other" is the last and goes with all that no rule names.</summary>
    public IReadOnlyList<string> Names => [.. forms.Select(form => form.Name), "other"];

    /// <returns>Absent where a rule is not understood.</returns>
    public static PluralRules? Parse(IEnumerable<(string Name, string Rule)> rules)
    {
        var read = rules.Select(rule => new Form(rule.Name, [.. rule.Rule.Split(" or ").Select(part => part.Split(" and ").Select(PluralRelation.Parse).ToArray())])).ToArray();
        return Array.TrueForAll(read, form => form.Alternatives.All(all => all.All(relation => relation is not null))) ? new(read) : null;
    }

    /// <returns>The form's place in the order, and whether it is the last.</returns>
    public (int Index, bool IsLast) FormOf(decimal number)
    {
        var value = Math.Abs(number);
        for (var index = 0; index < forms.Count; index++)
        {
            if (forms[index].Alternatives.Any(all => all.All(relation => relation!.Holds(value))))
            {
                return (index, false);
            }
        }

        return (forms.Count, true);
    }

    private sealed record Form(string Name, IReadOnlyList<PluralRelation?[]> Alternatives);
}
