using System.Collections.Frozen;
using System.Globalization;

namespace Vorba.Writing.Templates;

/// <summary>Reads values, filters and conditions.</summary>
internal static class ExpressionParser
{
    private const int LongestPath = 32;

    private static readonly FrozenDictionary<string, Comparison> Comparisons = new Dictionary<string, Comparison>
    {
        ["=="] = Comparison.Equal,
        ["!="] = Comparison.Unequal,
        ["<>"] = Comparison.Unequal,
        ["<"] = Comparison.Less,
        ["<="] = Comparison.LessOrEqual,
        [">"] = Comparison.Greater,
        [">="] = Comparison.GreaterOrEqual,
        ["contains"] = Comparison.Contains,
    }.ToFrozenDictionary();

    private static readonly Expression NoValue = new Expression.Literal(TemplateValue.Nothing);

    public static Filtered ParseFiltered(Tokens tokens)
    {
        var source = ParseValue(tokens);
        var filters = new List<FilterCall>();
        while (tokens.TakeIf("|"))
        {
            if (ParseFilter(tokens) is { } call)
            {
                filters.Add(call);
            }
        }

        tokens.ExpectEnd();
        return new(source, filters);
    }

    public static Condition ParseCondition(Tokens tokens)
    {
        var clauses = new List<Clause>();
        do
        {
            clauses.Add(ParseClause(tokens));
        }
        while (!tokens.Failed && (clauses[^1].AndNext || tokens.TakeIf("or")));

        tokens.ExpectEnd();
        return new(clauses);
    }

    public static Expression ParseValue(Tokens tokens)
    {
        var token = tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Text:
                return Literal(TemplateValue.Of(tokens.Take().Words));
            case TokenKind.Number:
                return Literal(TemplateValue.Of(decimal.Parse(tokens.Take().Words, CultureInfo.InvariantCulture)));
            case TokenKind.Name:
                return ParseName(tokens);
            default:
                tokens.Fail("a value is expected here");
                return NoValue;
        }
    }

    private static Clause ParseClause(Tokens tokens)
    {
        var left = ParseValue(tokens);
        var comparison = Comparison.IsTrue;
        var right = NoValue;
        if (tokens.Current.Kind is TokenKind.Sign or TokenKind.Name && Comparisons.TryGetValue(tokens.Current.Words, out comparison))
        {
            tokens.Take();
            right = ParseValue(tokens);
        }

        return new(left, comparison, right, tokens.TakeIf("and"));
    }

    private static Expression ParseName(Tokens tokens)
    {
        var name = tokens.Take();
        return name.Words switch
        {
            "true" => Literal(TemplateValue.Of(true)),
            "false" => Literal(TemplateValue.Of(false)),
            "nil" or "null" => NoValue,
            "empty" => new Expression.Emptiness(AlsoBlank: false),
            "blank" => new Expression.Emptiness(AlsoBlank: true),
            _ => ParsePath(tokens, name),
        };
    }

    private static Expression.Path ParsePath(Tokens tokens, Token name)
    {
        var keys = new List<Expression>();
        while (tokens.Current.Is(".") || tokens.Current.Is("["))
        {
            if (tokens.Take().Words == ".")
            {
                keys.Add(Literal(TemplateValue.Of(tokens.TakeName())));
            }
            else
            {
                keys.Add(ParseKey(tokens));
                tokens.Expect("]");
            }

            if (keys.Count > LongestPath)
            {
                tokens.Fail("this path is too long");
            }
        }

        return new(name.Words, keys, name.At);
    }

    /// <summary>Between brackets: a text, a number or a plain name; a path inside a path is not needed and not offered.</summary>
    private static Expression ParseKey(Tokens tokens) =>
        tokens.Current.Kind is TokenKind.Name && tokens.Take() is var name
            ? new Expression.Path(name.Words, [], name.At)
            : ParseValue(tokens);

    private static FilterCall? ParseFilter(Tokens tokens)
    {
        var name = tokens.Current;
        if (tokens.TakeName() is var word && !Filters.KnownFilters.All.TryGetValue(word, out var rule))
        {
            tokens.Fail($"there is no filter '{name.Words}'", name.At);
            return null;
        }

        var arguments = new List<Expression>();
        if (tokens.TakeIf(":"))
        {
            do
            {
                arguments.Add(ParseValue(tokens));
            }
            while (tokens.TakeIf(","));
        }

        if (arguments.Count < rule.Least || arguments.Count > rule.Most)
        {
            tokens.Fail(rule.Most == rule.Least
                ? $"the filter '{name.Words}' takes {rule.Most} values"
                : $"the filter '{name.Words}' takes {rule.Least} to {rule.Most} values", name.At);
        }

        return new(rule, arguments);
    }

    private static Expression.Literal Literal(TemplateValue value) => new(value);
}
