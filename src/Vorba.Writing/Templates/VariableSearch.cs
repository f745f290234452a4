namespace Vorba.Writing.Templates;

/// <summary>Finds the variables a template writes, and whether a reader sees a hole where one is missing.</summary>
internal sealed class VariableSearch(VariableBounds bounds)
{
    private readonly List<VariableUse> uses = [];
    private readonly HashSet<string> known = new(bounds.AlwaysThere, StringComparer.Ordinal);
    private readonly List<string> guarded = [];

    public IReadOnlyList<VariableUse> Of(IReadOnlyList<Node> nodes)
    {
        Search(nodes);
        return uses;
    }

    private void Search(IReadOnlyList<Node> nodes)
    {
        foreach (var node in nodes)
        {
            Search(node);
        }
    }

    private void Search(Node node)
    {
        switch (node)
        {
            case Node.Output { Value: { Source: Expression.Path path } value } placeholder:
                uses.Add(new(path.ToString(), HasFallback(path, value), placeholder.Start, placeholder.Length));
                break;
            case Node.Assign assign:
                known.Add(assign.Name);
                break;
            case Node.For loop:
                known.Add(loop.Name);
                Search(loop.Body);
                Search(loop.Otherwise);
                break;
            case Node.If choice:
                SearchBranches(choice);
                break;
            case Node.Case choice:
                foreach (var when in choice.Whens)
                {
                    Search(when.Body);
                }

                Search(choice.Otherwise);
                break;
        }
    }

    private bool HasFallback(Expression.Path path, Filtered value) =>
        known.Contains(path.Root)
        || guarded.Contains(path.ToString())
        || value.Filters.Any(call => call.Rule.Effect is Filters.LengthEffect.Falls or Filters.LengthEffect.Chooses);

    /// <summary>Inside "if name" there is a name; in the branch of "else" there is again none.</summary>
    private void SearchBranches(Node.If choice)
    {
        foreach (var branch in choice.Branches)
        {
            var before = guarded.Count;
            guarded.AddRange(branch.Condition.Negated ? [] : Tested(branch.Condition));
            Search(branch.Body);
            guarded.RemoveRange(before, guarded.Count - before);
        }

        var alwaysThere = choice.Branches is [{ Condition: { Negated: true } condition }] ? Tested(condition with { Negated = false }) : [];
        guarded.AddRange(alwaysThere);
        Search(choice.Otherwise);
        guarded.RemoveRange(guarded.Count - alwaysThere.Count, alwaysThere.Count);
    }

    /// <summary>What must be there where the condition holds; an "or" promises nothing.</summary>
    private static List<string> Tested(Condition condition) =>
        condition.Clauses.SkipLast(1).All(clause => clause.AndNext)
            ? [.. condition.Clauses.Where(IsPresence).Select(clause => clause.Left.ToString()!)]
            : [];

    private static bool IsPresence(Clause clause) =>
        clause.Left is Expression.Path && clause.Comparison switch
        {
            Comparison.Equal => !IsNothing(clause.Right),
            Comparison.Unequal => IsNothing(clause.Right),
            _ => true,
        };

    private static bool IsNothing(Expression expression) =>
        expression is Expression.Emptiness or Expression.Literal { Value: TemplateValue.Missing or TemplateValue.Text { Value: "" } };
}
