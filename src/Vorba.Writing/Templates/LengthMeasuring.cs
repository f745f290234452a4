using Vorba.Writing.Templates.Filters;

namespace Vorba.Writing.Templates;

/// <summary>Adds up the shortest and the longest that a template can become, so that a limit shows before a long name breaks it.</summary>
internal sealed class LengthMeasuring(VariableBounds bounds, Func<string, int> measure)
{
    private const int LongestWritten = 40;
    private const int EscapeGrowth = 6;

    private readonly Dictionary<string, LengthRange> assigned = new(StringComparer.Ordinal);

    public LengthRange Of(IReadOnlyList<Node> nodes) => nodes.Aggregate(default(LengthRange), (sum, node) => sum + Of(node));

    private LengthRange Of(Node node) =>
        node switch
        {
            Node.Literal literal => Exactly(literal.Words),
            Node.Output placeholder => Of(placeholder.Value),
            Node.If choice => choice.Branches.Select(branch => Of(branch.Body)).Aggregate(Of(choice.Otherwise), (one, other) => one.Or(other)),
            Node.Case choice => choice.Whens.Select(when => Of(when.Body)).Aggregate(Of(choice.Otherwise), (one, other) => one.Or(other)),
            Node.For loop => Of(loop.Body).Times(0, Rounds(loop.Over)).Or(Of(loop.Otherwise)),
            Node.Assign assign => Assign(assign),
            _ => default,
        };

    private LengthRange Assign(Node.Assign assign)
    {
        var range = Of(assign.Value);
        assigned[assign.Name] = assigned.TryGetValue(assign.Name, out var before) ? before.Or(range) : range;
        return default;
    }

    private LengthRange Of(Filtered filtered) => filtered.Filters.Aggregate(Of(filtered.Source), Apply);

    private LengthRange Of(Expression expression) =>
        expression switch
        {
            Expression.Literal { Value: var value } => Exactly(TemplateText.Of(value, new())),
            Expression.Path { Keys.Count: 0 } path when assigned.TryGetValue(path.Root, out var range) => range,
            Expression.Path path => bounds.ByPath.GetValueOrDefault(path.ToString(), bounds.Otherwise),
            _ => default,
        };

    private LengthRange Apply(LengthRange range, FilterCall call)
    {
        var values = call.Arguments.Select(Of).ToArray();
        return call.Rule.Effect switch
        {
            LengthEffect.Shortens => range with { Shortest = 0 },
            LengthEffect.Adds => range + values[0],
            LengthEffect.Falls => range.Shortest > 0 ? range : new(Math.Min(Math.Max(1, range.Shortest), values[0].Shortest), Math.Max(range.Longest, values[0].Longest)),
            LengthEffect.Cuts => range.AtMost(Cut(call, values)),
            LengthEffect.Chooses => values.Aggregate((one, other) => one.Or(other)),
            LengthEffect.Writes => new(1, LongestWritten),
            LengthEffect.Escapes => new(0, range.Times(1, EscapeGrowth).Longest),
            _ => range,
        };
    }

    private int Cut(FilterCall call, LengthRange[] values) =>
        call.Arguments is [Expression.Literal { Value: TemplateValue.Number { Value: >= 0 and < 1_000_000 and var most } }, ..]
            ? Math.Max((int)most, values.Length > 1 ? values[1].Longest : 3)
            : 50;

    private int Rounds(Sequence over) =>
        over.Limit is Expression.Literal { Value: TemplateValue.Number { Value: >= 0 and < 1_000_000 and var limit } }
            ? (int)limit
            : bounds.MostItems;

    private LengthRange Exactly(string text) => new(measure(text), measure(text));
}
