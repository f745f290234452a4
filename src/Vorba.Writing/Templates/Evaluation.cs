using Vorba.Writing.Templates.Filters;

namespace Vorba.Writing.Templates;

/// <summary>Finds the values of expressions and keeps count of the work done for one rendering.</summary>
internal sealed class Evaluation(Values values, RenderSettings settings)
{
    private int steps;

    public Dictionary<string, TemplateValue> Locals { get; } = new(StringComparer.Ordinal);

    /// <summary>Why rendering was stopped; absent while it goes on.</summary>
    public string? Stopped { get; private set; }

    /// <returns>Whether there is work left to give.</returns>
    public bool Step(int work = 1)
    {
        steps += work;
        return Stopped is null && (steps <= settings.StepLimit || Stop($"it took more than {settings.StepLimit} steps"));
    }

    /// <returns>Always false: what stops does not go on.</returns>
    public bool Stop(string reason)
    {
        Stopped ??= reason;
        return false;
    }

    public void Restore(string name, TemplateValue? value)
    {
        if (value is null)
        {
            Locals.Remove(name);
        }
        else
        {
            Locals[name] = value;
        }
    }

    public TemplateValue Value(Filtered filtered)
    {
        var value = Value(filtered.Source);
        foreach (var call in filtered.Filters)
        {
            if (!Step())
            {
                return TemplateValue.Nothing;
            }

            value = Apply(call, value);
        }

        return value;
    }

    public TemplateValue Value(Expression expression) =>
        expression switch
        {
            Expression.Literal literal => literal.Value,
            Expression.Path path => path.Keys.Aggregate(
                Locals.GetValueOrDefault(path.Root) ?? values[path.Root],
                (value, key) => Lookup.At(value, Value(key))),
            _ => TemplateValue.Nothing,
        };

    public bool Holds(Condition condition)
    {
        var holds = Holds(condition.Clauses[^1]);
        for (var at = condition.Clauses.Count - 2; at >= 0 && Step(); at--)
        {
            var clause = condition.Clauses[at];
            holds = clause.AndNext ? holds && Holds(clause) : holds || Holds(clause);
        }

        return holds != condition.Negated;
    }

    public bool AreEqual(TemplateValue left, Expression right) =>
        right is Expression.Emptiness { AlsoBlank: var alsoBlank }
            ? alsoBlank ? left.IsBlank : left.IsEmpty
            : Comparing.AreEqual(left, Value(right));

    /// <summary>What a loop goes over, never more rounds than there are steps left.</summary>
    public IReadOnlyList<TemplateValue> Rounds(Sequence over)
    {
        var most = settings.StepLimit - steps;
        var items = over.Until is { } until
            ? Range(Whole(over.From), Whole(until), most)
            : Value(over.From) is TemplateValue.List list ? list.Items : [];
        var skipped = over.Offset is { } offset ? Math.Max(0, Whole(offset)) : 0;
        var taken = over.Limit is { } limit ? Math.Max(0, Whole(limit)) : int.MaxValue;
        IReadOnlyList<TemplateValue> rounds = skipped == 0 && taken >= items.Count ? items : [.. items.Skip(skipped).Take(taken)];
        return over.Reversed ? [.. rounds.Reverse()] : rounds;
    }

    private TemplateValue[] Range(int from, int until, int most)
    {
        var count = (long)until - from + 1;
        return count > most && !Stop("a loop goes over too many numbers")
            ? []
            : [.. Enumerable.Range(from, (int)Math.Max(0, count)).Select(number => TemplateValue.Of(number))];
    }

    private int Whole(Expression expression) =>
        (int)Math.Clamp(decimal.Truncate(NumberFilters.NumberOf(Value(expression))), int.MinValue, int.MaxValue);

    private TemplateValue Apply(FilterCall call, TemplateValue value)
    {
        var arguments = call.Arguments.Count == 0 ? [] : call.Arguments.Select(Value).ToArray();
        var result = call.Rule.Apply(new(value, arguments, settings));
        return result is TemplateValue.Text { Value.Length: var length } && length > settings.LengthLimit
            && !Stop($"a text grew beyond {settings.LengthLimit} characters")
                ? TemplateValue.Nothing
                : result;
    }

    private bool Holds(Clause clause)
    {
        if (clause.Left is Expression.Emptiness && clause.Comparison is Comparison.Equal or Comparison.Unequal)
        {
            return AreEqual(Value(clause.Right), clause.Left) == clause.Comparison is Comparison.Equal;
        }

        var left = Value(clause.Left);
        return clause.Comparison switch
        {
            Comparison.IsTrue => clause.Left is Expression.Emptiness || left.IsTrue,
            Comparison.Equal => AreEqual(left, clause.Right),
            Comparison.Unequal => !AreEqual(left, clause.Right),
            Comparison.Contains => Comparing.Contains(left, Value(clause.Right), settings),
            var order => Comparing.Order(left, Value(clause.Right)) is { } sign && Fits(order, sign),
        };
    }

    private static bool Fits(Comparison order, int sign) =>
        order switch
        {
            Comparison.Less => sign < 0,
            Comparison.LessOrEqual => sign <= 0,
            Comparison.Greater => sign > 0,
            _ => sign >= 0,
        };
}
