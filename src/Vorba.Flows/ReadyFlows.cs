using System.Reflection;
using Vorba.Flows.Files;

namespace Vorba.Flows;

/// <summary>The flows that come with Vorba, read from their files.</summary>
public static class ReadyFlows
{
    public static FlowBook Book { get; } = new([.. Texts().Select(Read)]);

    private static Flow Read(string text) =>
        FlowFile.Read(text) switch
        {
            FlowReading.Read(var flow) => flow,
            FlowReading.Faulty(var faults) => throw new InvalidOperationException(string.Join("; ", faults)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static IEnumerable<string> Texts()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }
}
