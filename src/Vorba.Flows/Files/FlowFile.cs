using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Vorba.Flows.Files;

/// <summary>Reads a flow from its file.</summary>
public static class FlowFile
{
    public static FlowReading Read(string text)
    {
        var faults = new List<FlowFault>();
        try
        {
            if (FlowText.Load(text).Documents is not [{ RootNode: YamlMappingNode root }])
            {
                return new FlowReading.Faulty([new(1, 1, "a flow file is one document with 'flow', 'trigger' and 'steps'")]);
            }

            var flow = FlowParts.Flow(new Part(root, faults));
            faults.AddRange(FlowFaults.In(flow, root));
            return faults.Count == 0 ? new FlowReading.Read(flow) : new FlowReading.Faulty(faults);
        }
        catch (YamlException broken)
        {
            return new FlowReading.Faulty([new((int)broken.Start.Line, (int)broken.Start.Column, broken.Message)]);
        }
    }
}

/// <summary>What came of reading a flow file.</summary>
public abstract record FlowReading
{
    private FlowReading()
    {
    }

    public sealed record Read(Flow Flow) : FlowReading;

    public sealed record Faulty(IReadOnlyList<FlowFault> Faults) : FlowReading;
}

/// <summary>What is wrong in a flow file, and where (line and column from 1; 0 where the whole flow is meant).</summary>
public sealed record FlowFault(int Line, int Column, string Text)
{
    public override string ToString() => Line == 0 ? Text : $"line {Line}, column {Column}: {Text}";
}
