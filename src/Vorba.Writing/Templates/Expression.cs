namespace Vorba.Writing.Templates;

/// <summary>What stands for a value in a template.</summary>
internal abstract record Expression
{
    public sealed record Literal(TemplateValue Value) : Expression;

    /// <summary>The words "empty" and "blank", which only comparisons understand.</summary>
    public sealed record Emptiness(bool AlsoBlank) : Expression;

    /// <summary>A variable and the way down into it; Start is its place in the source.</summary>
    public sealed record Path(string Root, IReadOnlyList<Expression> Keys, int Start) : Expression
    {
        /// <summary>The path as the author wrote it, with literal keys dotted.</summary>
        public override string ToString() =>
            string.Join('.', Keys.Select(key => key is Literal { Value: TemplateValue.Text text } ? text.Value : "*").Prepend(Root));
    }
}

/// <summary>A value and the filters it passes, in order.</summary>
internal sealed record Filtered(Expression Source, IReadOnlyList<FilterCall> Filters);

internal sealed record FilterCall(Filters.FilterRule Rule, IReadOnlyList<Expression> Arguments);

internal enum Comparison
{
    IsTrue,
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
}

/// <summary>One comparison and how it is joined to the next; Liquid joins from right to left without precedence.</summary>
internal sealed record Clause(Expression Left, Comparison Comparison, Expression Right, bool AndNext);

internal sealed record Condition(IReadOnlyList<Clause> Clauses, bool Negated = false);
