namespace Vorba.Flows;

/// <summary>The flows that are live.</summary>
public sealed record FlowBook(IReadOnlyList<Flow> Flows)
{
    public Flow? Find(string id) => Flows.FirstOrDefault(flow => flow.Id == id);

    public IEnumerable<Flow> StartedBy(Trigger trigger) => Flows.Where(flow => flow.Trigger == trigger);
}
