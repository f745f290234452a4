namespace Vorba.Writing.Templates;

/// <summary>The shortest and the longest that something can be.</summary>
public readonly record struct LengthRange(int Shortest, int Longest)
{
    public static LengthRange operator +(LengthRange left, LengthRange right) =>
        new(Sum(left.Shortest, right.Shortest), Sum(left.Longest, right.Longest));

    public static LengthRange Add(LengthRange left, LengthRange right) => left + right;

    /// <summary>Either of the two.</summary>
    public LengthRange Or(LengthRange other) => new(Math.Min(Shortest, other.Shortest), Math.Max(Longest, other.Longest));

    public LengthRange AtMost(int longest) => new(Math.Min(Shortest, longest), Math.Min(Longest, longest));

    public LengthRange Times(int fewest, int most) => new(Product(Shortest, fewest), Product(Longest, most));

    private static int Sum(int left, int right) => (int)Math.Min((long)left + right, int.MaxValue);

    private static int Product(int left, int right) => (int)Math.Min((long)left * right, int.MaxValue);
}

/// <summary>How long the values of variables can be, and which are always there.</summary>
public sealed record VariableBounds
{
    /// <summary>Names seldom exceed 20 characters, and what has no bound of its own is taken for 30.</summary>
    public static readonly VariableBounds Usual = new();

    public IReadOnlyDictionary<string, LengthRange> ByPath { get; init; } = new Dictionary<string, LengthRange>(StringComparer.Ordinal)
    {
        ["contact.first_name"] = new(0, 20),
        ["contact.last_name"] = new(0, 25),
        ["cart.count"] = new(1, 3),
        ["cart.total"] = new(6, 16),
        ["cart.url"] = new(20, 300),
        ["order.name"] = new(1, 15),
        ["order.total"] = new(6, 16),
    };

    public LengthRange Otherwise { get; init; } = new(0, 30);

    /// <summary>The most rounds of a loop over a list.</summary>
    public int MostItems { get; init; } = 10;

    /// <summary>Variables that begin with these are always filled, because the message is about them.</summary>
    public IReadOnlyList<string> AlwaysThere { get; init; } = ["shop", "cart", "order", "line", "product", "coupon", "forloop"];

    public VariableBounds With(string path, LengthRange range) =>
        this with { ByPath = new Dictionary<string, LengthRange>(ByPath, StringComparer.Ordinal) { [path] = range } };
}
