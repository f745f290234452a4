using System.Collections.Frozen;

namespace Vorba.Lab.Phones;

/// <summary>The platform's names of reactions; any other emoji is "other".</summary>
public static class Reactions
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["❤"] = "love",
        ["❤️"] = "love",
        ["😍"] = "love",
        ["😆"] = "smile",
        ["😂"] = "smile",
        ["😮"] = "wow",
        ["😢"] = "sad",
        ["😠"] = "angry",
        ["😡"] = "angry",
        ["👍"] = "like",
        ["👎"] = "dislike",
    }.ToFrozenDictionary();

    public static string Name(string emoji) => Names.GetValueOrDefault(emoji, "other");
}
