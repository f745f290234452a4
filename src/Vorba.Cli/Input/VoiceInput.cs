using Vorba.Writing.Voices;

namespace Vorba.Cli.Input;

/// <summary>A voice as the command line names it: one that comes with Vorba, or a file.</summary>
internal static class VoiceInput
{
    public static Voice Of(string name) =>
        ReadyVoices.All.TryGetValue(name, out var ready) ? ready
        : File.Exists(name) || Path.HasExtension(name) ? Read(name)
        : throw Refusal.Of(name, $"there is no such file, and no ready voice of this name; there are {string.Join(", ", ReadyVoices.All.Keys.Order(StringComparer.Ordinal))}");

    private static Voice Read(string path) =>
        VoiceReader.Read(InputFile.Text(path)) switch
        {
            ReadVoice.Ok ok => ok.Voice,
            ReadVoice.Invalid invalid => throw Refusal.Of(path, [.. invalid.Faults.Select(fault => new Fault(fault.Line, fault.Column, fault.Reason))]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
