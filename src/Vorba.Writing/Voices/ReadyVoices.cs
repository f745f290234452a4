using System.Collections.Frozen;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Voices;

/// <summary>The voices that came with the program, to start from.</summary>
public static class ReadyVoices
{
    private const string Prefix = "voice/";

    public static readonly FrozenDictionary<string, Voice> All =
        Embedded.Names(Prefix).Select(Load).ToFrozenDictionary(voice => voice.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The file of a ready voice, for an author to change.</summary>
    public static string? Source(string name) => All.ContainsKey(name) ? Embedded.Text(Prefix + name.ToLowerInvariant()) : null;

    private static Voice Load(string name) =>
        VoiceReader.Read(Embedded.Text(name)) switch
        {
            ReadVoice.Ok ok => ok.Voice,
            ReadVoice.Invalid invalid => throw new InvalidDataException($"{name}: {string.Join("; ", invalid.Faults)}"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
