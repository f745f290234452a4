namespace Vorba.Writing.Templates;

/// <summary>Reads words, placeholders and nested tags into nodes.</summary>
internal sealed class BlockParser(string source, IReadOnlyList<Segment> segments, TemplateFault fault)
{
    private const int DeepestNesting = 50;

    private int next;
    private int depth;

    /// <summary>The tag that ended the last block, with its tokens after the name.</summary>
    private (string Name, Tokens After) ending = ("", new(source, 0, 0, fault));

    public IReadOnlyList<Node> ParseAll()
    {
        var nodes = ParseBlock(new(SegmentKind.Tag, 0, 0, 0, 0), []);
        return nodes;
    }

    /// <summary>Reads up to one of the ending tags; without ending tags, up to the end of the source.</summary>
    private List<Node> ParseBlock(Segment opening, ReadOnlySpan<string> endings)
    {
        var nodes = new List<Node>();
        if (++depth > DeepestNesting)
        {
            fault.Set($"tags stand more than {DeepestNesting} deep", opening.Start);
        }

        while (fault.Reason is null && next < segments.Count)
        {
            var segment = segments[next++];
            if (segment.Kind is not SegmentKind.Tag)
            {
                nodes.Add(ParsePlain(segment));
                continue;
            }

            var tokens = TokensOf(segment);
            var name = tokens.TakeName();
            if (endings.Contains(name))
            {
                ending = (name, tokens);
                depth--;
                return nodes;
            }

            AddTag(nodes, segment, name, tokens);
        }

        if (!endings.IsEmpty)
        {
            fault.Set($"this tag is never closed with '{endings[^1]}'", opening.Start);
        }

        depth--;
        return nodes;
    }

    private Node ParsePlain(Segment segment) =>
        segment.Kind is SegmentKind.Words
            ? new Node.Literal(source.Substring(segment.Start, segment.Length))
            : new Node.Output(ExpressionParser.ParseFiltered(TokensOf(segment)), segment.Start, segment.Length);

    private void AddTag(List<Node> nodes, Segment segment, string name, Tokens tokens)
    {
        switch (name)
        {
            case "if":
                nodes.Add(ParseIf(segment, tokens, "endif", negated: false));
                break;
            case "unless":
                nodes.Add(ParseIf(segment, tokens, "endunless", negated: true));
                break;
            case "case":
                nodes.Add(ParseCase(segment, tokens));
                break;
            case "for":
                nodes.Add(ParseFor(segment, tokens));
                break;
            case "assign":
                var variable = tokens.TakeName();
                tokens.Expect("=");
                nodes.Add(new Node.Assign(variable, ExpressionParser.ParseFiltered(tokens)));
                break;
            case "break" or "continue":
                tokens.ExpectEnd();
                nodes.Add(new Node.Leave(name == "continue"));
                break;
            default:
                fault.Set($"there is no tag '{name}' here", segment.Start);
                break;
        }
    }

    private Node.If ParseIf(Segment opening, Tokens tokens, string close, bool negated)
    {
        var branches = new List<Branch>();
        var condition = ExpressionParser.ParseCondition(tokens) with { Negated = negated };
        branches.Add(new(condition, ParseBlock(opening, ["elsif", "else", close])));
        while (ending.Name == "elsif" && fault.Reason is null)
        {
            condition = ExpressionParser.ParseCondition(ending.After);
            branches.Add(new(condition, ParseBlock(opening, ["elsif", "else", close])));
        }

        return new(branches, ParseElse(opening, close));
    }

    private List<Node> ParseElse(Segment opening, string close)
    {
        ending.After.ExpectEnd();
        if (ending.Name != "else" || fault.Reason is not null)
        {
            return [];
        }

        var nodes = ParseBlock(opening, [close]);
        ending.After.ExpectEnd();
        return nodes;
    }

    private Node.Case ParseCase(Segment opening, Tokens tokens)
    {
        var subject = ExpressionParser.ParseValue(tokens);
        tokens.ExpectEnd();
        ParseBlock(opening, ["when", "else", "endcase"]);
        var whens = new List<When>();
        while (ending.Name == "when" && fault.Reason is null)
        {
            var values = SequenceParser.ParseAlternatives(ending.After);
            whens.Add(new(values, ParseBlock(opening, ["when", "else", "endcase"])));
        }

        return new(subject, whens, ParseElse(opening, "endcase"));
    }

    private Node.For ParseFor(Segment opening, Tokens tokens)
    {
        var name = tokens.TakeName();
        tokens.Expect("in");
        var over = SequenceParser.Parse(tokens);
        var body = ParseBlock(opening, ["else", "endfor"]);
        return new(name, over, body, ParseElse(opening, "endfor"));
    }

    private Tokens TokensOf(Segment segment) => new(source, segment.BodyStart, segment.BodyLength, fault);
}
