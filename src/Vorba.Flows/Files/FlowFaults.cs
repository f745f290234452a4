using Vorba.Flows.Steps;

namespace Vorba.Flows.Files;

/// <summary>What cannot be right in a flow whose every part could be read.</summary>
internal static class FlowFaults
{
    public static IEnumerable<FlowFault> In(Flow flow) =>
        Unnamed(flow).Concat(Repeated(flow)).Concat(Empty(flow));

    private static IEnumerable<FlowFault> Unnamed(Flow flow) =>
        flow.Id.Length == 0 ? [new(0, 0, "the flow has no name: 'flow: abandoned-cart'")] : [];

    private static IEnumerable<FlowFault> Repeated(Flow flow) =>
        flow.RepeatedIds.Select(id => new FlowFault(0, 0, $"two steps are called '{id}'"));

    private static IEnumerable<FlowFault> Empty(Flow flow)
    {
        if (flow.Steps.Count == 0)
        {
            yield return new(0, 0, "the flow has no steps");
        }

        foreach (var say in flow.AllSteps.OfType<SayStep>().Where(say => say.Messages.Count == 0))
        {
            yield return new(0, 0, $"step '{say.Id}' says nothing: it needs 'messages' in at least one language");
        }
    }
}
