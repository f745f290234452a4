namespace Vorba.Writing.Templates;

/// <summary>A piece of a parsed template.</summary>
internal abstract record Node
{
    public sealed record Literal(string Words) : Node;

    /// <summary>A placeholder; Start and Length are its place in the source, braces included.</summary>
    public sealed record Output(Filtered Value, int Start, int Length) : Node;

    public sealed record If(IReadOnlyList<Branch> Branches, IReadOnlyList<Node> Otherwise) : Node;

    public sealed record Case(Expression Subject, IReadOnlyList<When> Whens, IReadOnlyList<Node> Otherwise) : Node;

    public sealed record For(string Name, Sequence Over, IReadOnlyList<Node> Body, IReadOnlyList<Node> Otherwise) : Node;

    public sealed record Assign(string Name, Filtered Value) : Node;

    /// <summary>Leaves a loop, or only this round of it.</summary>
    public sealed record Leave(bool OnlyThisRound) : Node;
}

internal sealed record Branch(Condition Condition, IReadOnlyList<Node> Body);

internal sealed record When(IReadOnlyList<Expression> Values, IReadOnlyList<Node> Body);

/// <summary>What a loop goes over: a list, or whole numbers from one to another where Until is given.</summary>
internal sealed record Sequence(Expression From, Expression? Until)
{
    public Expression? Limit { get; init; }

    public Expression? Offset { get; init; }

    public bool Reversed { get; init; }
}
