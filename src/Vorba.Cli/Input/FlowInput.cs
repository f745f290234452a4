using Vorba.Flows;
using Vorba.Flows.Files;
using Vorba.Server.Hosting;

namespace Vorba.Cli.Input;

/// <summary>Flows as the command line names them: a file, or the id of a flow that comes with Vorba.</summary>
internal static class FlowInput
{
    public static Flow Of(string name) =>
        ReadyFlows.Book.Find(name)
        ?? (File.Exists(name) || Path.HasExtension(name)
            ? Read(name, InputFile.Text(name))
            : throw Refusal.Of(name, $"there is no such file, and no ready flow of this name; there are {string.Join(", ", ReadyFlows.Book.Flows.Select(flow => flow.Id))}"));

    /// <summary>Flows that live side by side, so that no two may have the same id.</summary>
    public static FlowBook Book(IEnumerable<string> names)
    {
        var flows = names.Select(Of).ToList();
        return flows.GroupBy(flow => flow.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { Key: var twice }
            ? throw new SettingsException($"two of these flows are called '{twice}'")
            : new(flows);
    }

    public static Flow Read(string path, string text) =>
        FlowFile.Read(text) switch
        {
            FlowReading.Read(var flow) => flow,
            FlowReading.Faulty(var faults) => throw Refusal.Of(path, [.. faults.Select(fault => new Fault(fault.Line, fault.Column, fault.Text))]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
