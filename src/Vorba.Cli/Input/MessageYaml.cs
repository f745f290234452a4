using System.Text.RegularExpressions;
using Vorba.Flows.Files;
using Vorba.Flows.Steps;
using Vorba.Vocabulary;

namespace Vorba.Cli.Input;

/// <summary>
/// Reads a message that stands alone in a YAML file, in the words of flow files. It is read as the only step of a flow, so
/// that there is one reader for both; places of faults are told as they are in the file.
/// </summary>
internal static partial class MessageYaml
{
    private const string Step = "message";
    private const string Locale = "en";

    private static readonly string[] Around =
        [$"flow: {Step}", $"name: {Step}", "trigger: subscribed", "steps:", $"  - say: {Step}", "    messages:", $"      {Locale}:"];

    private static readonly string Indent = new(' ', 8);

    public static bool IsMessage(string text) => Beginning().IsMatch(text);

    public static Message Read(string path, string text) =>
        FlowFile.Read(string.Join('\n', [.. Around, .. Lines(text)])) switch
        {
            FlowReading.Read({ Steps: [SayStep say, ..] }) => say.Messages[Locale],
            FlowReading.Faulty(var faults) => throw Refusal.Of(path, [.. faults.Select(InFile)]),
            _ => throw Refusal.Of(path, "a message is one document with 'bubbles' or an 'email'"),
        };

    /// <summary>The mark of a document's beginning has no place inside a flow; blank, it keeps the count of lines.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        var first = Array.FindIndex(lines, line => line.Length > 0 && line[0] != '#');
        return lines.Select((line, at) => line.Length == 0 || (at == first && line == "---") ? "" : Indent + line);
    }

    private static Fault InFile(FlowFault fault) =>
        fault.Line > Around.Length ? new(fault.Line - Around.Length, Math.Max(1, fault.Column - Indent.Length), fault.Text) : new(1, 1, fault.Text);

    [GeneratedRegex(@"^(\{\s*)?(bubbles|email)\s*:", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Beginning();
}
