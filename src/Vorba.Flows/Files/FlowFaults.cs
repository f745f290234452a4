using Vorba.Flows.Steps;
using Vorba.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace Vorba.Flows.Files;

/// <summary>What cannot be right in a flow whose every part could be read.</summary>
internal static class FlowFaults
{
    public static IEnumerable<FlowFault> In(Flow flow, YamlMappingNode file) =>
        Empty(flow)
            .Concat(flow.RepeatedIds.Select(id => At(file, id, $"two steps are called '{id}'")))
            .Concat(flow.AllSteps.OfType<SayStep>().SelectMany(say => Unsaid(say).Select(fault => At(file, say.Id, $"step '{say.Id}' {fault}"))));

    private static IEnumerable<FlowFault> Empty(Flow flow) =>
        flow.Steps.Count == 0 ? [new(0, 0, "the flow has no steps")] : [];

    private static IEnumerable<string> Unsaid(SayStep say)
    {
        if (say.Messages.Count == 0)
        {
            yield return "says nothing: it needs 'messages' in at least one language";
        }

        foreach (var (language, message) in say.Messages)
        {
            if (message is { Bubbles: [], Email: null })
            {
                yield return $"says nothing in '{language}': it needs 'bubbles' or an 'email'";
            }
            else if (say is AskStep && message.Bubbles is not [.., Bubble.Text])
            {
                yield return $"asks nothing in '{language}': its last bubble must be a 'text', below which the answers stand";
            }
        }
    }

    /// <summary>The place of the last step that has this name.</summary>
    private static FlowFault At(YamlMappingNode file, string step, string text)
    {
        var at = file.AllNodes.OfType<YamlMappingNode>()
            .SelectMany(mapping => mapping.Children)
            .Where(member => member.Key is YamlScalarNode { Value: { } kind } && FlowParts.IsKind(kind) && member.Value is YamlScalarNode name && name.Value == step)
            .Select(member => member.Key.Start)
            .LastOrDefault();
        return new((int)at.Line, (int)at.Column, text);
    }
}
