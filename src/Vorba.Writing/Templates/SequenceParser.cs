namespace Vorba.Writing.Templates;

/// <summary>Reads what a loop goes over, and the values a case compares with.</summary>
internal static class SequenceParser
{
    public static Sequence Parse(Tokens tokens)
    {
        var isRange = tokens.TakeIf("(");
        var sequence = new Sequence(ExpressionParser.ParseValue(tokens), null);
        if (isRange)
        {
            tokens.Expect("..");
            sequence = sequence with { Until = ExpressionParser.ParseValue(tokens) };
            tokens.Expect(")");
        }

        while (tokens.Current.Kind is TokenKind.Name)
        {
            sequence = ParseOption(sequence, tokens);
        }

        tokens.ExpectEnd();
        return sequence;
    }

    private static Sequence ParseOption(Sequence sequence, Tokens tokens)
    {
        var option = tokens.TakeName();
        if (option == "reversed")
        {
            return sequence with { Reversed = true };
        }

        tokens.Expect(":");
        var value = ExpressionParser.ParseValue(tokens);
        switch (option)
        {
            case "limit":
                return sequence with { Limit = value };
            case "offset":
                return sequence with { Offset = value };
            default:
                tokens.Fail($"a loop knows limit, offset and reversed, not '{option}'");
                return sequence;
        }
    }

    public static List<Expression> ParseAlternatives(Tokens tokens)
    {
        var values = new List<Expression>();
        do
        {
            values.Add(ExpressionParser.ParseValue(tokens));
        }
        while (tokens.TakeIf(",") || tokens.TakeIf("or"));

        tokens.ExpectEnd();
        return values;
    }
}
