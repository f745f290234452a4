using System.Text;

namespace Vorba.Writing.Templates;

/// <summary>Walks a template once for one set of values, counting its steps. Made for one rendering and thrown away.</summary>
internal sealed class Renderer(Values values, RenderSettings settings)
{
    private enum Way
    {
        On,
        NextRound,
        OutOfLoop,
    }

    private readonly StringBuilder output = new();
    private readonly Evaluation evaluation = new(values, settings);

    public Rendered Render(IReadOnlyList<Node> nodes)
    {
        RenderAll(nodes);
        return new(output.ToString(), evaluation.Stopped);
    }

    private Way RenderAll(IReadOnlyList<Node> nodes)
    {
        foreach (var node in nodes)
        {
            if (!evaluation.Step())
            {
                return Way.OutOfLoop;
            }

            if (RenderOne(node) is not Way.On and var way)
            {
                return way;
            }
        }

        return Way.On;
    }

    private Way RenderOne(Node node)
    {
        switch (node)
        {
            case Node.Literal literal:
                return Write(literal.Words);
            case Node.Output placeholder:
                return Write(TemplateText.Of(evaluation.Value(placeholder.Value), settings));
            case Node.Assign assign:
                evaluation.Locals[assign.Name] = evaluation.Value(assign.Value);
                return Way.On;
            case Node.If choice:
                return RenderAll(choice.Branches.FirstOrDefault(branch => evaluation.Holds(branch.Condition))?.Body ?? choice.Otherwise);
            case Node.Case choice:
                return RenderCase(choice);
            case Node.For loop:
                return RenderLoop(loop);
            case Node.Leave { OnlyThisRound: true }:
                return Way.NextRound;
            default:
                return Way.OutOfLoop;
        }
    }

    private Way Write(string words)
    {
        var room = settings.LengthLimit - output.Length;
        output.Append(words.Length <= room ? words : words[..ReadingText.EndOfUnits(words, room)]);
        return words.Length <= room || evaluation.Stop($"the text grew beyond {settings.LengthLimit} characters") ? Way.On : Way.OutOfLoop;
    }

    private Way RenderCase(Node.Case choice)
    {
        var subject = evaluation.Value(choice.Subject);
        var when = choice.Whens.FirstOrDefault(when => when.Values.Any(value => evaluation.AreEqual(subject, value)));
        return RenderAll(when?.Body ?? choice.Otherwise);
    }

    private Way RenderLoop(Node.For loop)
    {
        var rounds = evaluation.Rounds(loop.Over);
        if (rounds.Count == 0)
        {
            return RenderAll(loop.Otherwise);
        }

        var outer = (Item: evaluation.Locals.GetValueOrDefault(loop.Name), Loop: evaluation.Locals.GetValueOrDefault("forloop"));
        for (var index = 0; index < rounds.Count && evaluation.Step(); index++)
        {
            evaluation.Locals[loop.Name] = rounds[index];
            evaluation.Locals["forloop"] = Position(index, rounds.Count);
            if (RenderAll(loop.Body) is Way.OutOfLoop)
            {
                break;
            }
        }

        evaluation.Restore(loop.Name, outer.Item);
        evaluation.Restore("forloop", outer.Loop);
        return evaluation.Stopped is null ? Way.On : Way.OutOfLoop;
    }

    private static TemplateValue Position(int index, int count) =>
        TemplateValue.Of(
            ("index", TemplateValue.Of(index + 1)),
            ("index0", TemplateValue.Of(index)),
            ("rindex", TemplateValue.Of(count - index)),
            ("rindex0", TemplateValue.Of(count - index - 1)),
            ("first", TemplateValue.Of(index == 0)),
            ("last", TemplateValue.Of(index == count - 1)),
            ("length", TemplateValue.Of(count)));
}
