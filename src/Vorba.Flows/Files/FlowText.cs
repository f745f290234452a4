using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Vorba.Flows.Files;

/// <summary>
/// Loads the text of a flow file, and refuses what no flow needs and what could grow without end while it is read: aliases,
/// which repeat a part or lead it into itself, and texts too long or too deep.
/// </summary>
internal static class FlowText
{
    public const int Longest = 256 * 1024;

    /// <summary>Levels of the file; a branch takes two.</summary>
    public const int Deepest = 60;

    /// <exception cref="YamlException">It cannot be read, and where.</exception>
    public static YamlStream Load(string text)
    {
        var stream = new YamlStream();
        try
        {
            Check(text);
            stream.Load(new StringReader(text));
        }
        catch (Exception misplaced) when (misplaced is ArgumentException or InvalidOperationException)
        {
            // The library's words for a part that stands where none may, where its grammar did not notice.
            throw At(new Mark(0, 1, 1), "this cannot be read as YAML");
        }

        return stream;
    }

    private static void Check(string text)
    {
        if (text.Length > Longest)
        {
            throw At(new Mark(0, 1, 1), $"a flow file holds at most {Longest} characters");
        }

        var parser = new Parser(new StringReader(text));
        for (var depth = 0; parser.MoveNext();)
        {
            var part = parser.Current!;
            depth += part.NestingIncrease;
            if (part is AnchorAlias || depth > Deepest)
            {
                throw At(part.Start, part is AnchorAlias ? "a flow file repeats nothing by alias" : "too many levels");
            }
        }
    }

    private static YamlException At(Mark place, string fault) => new(place, place, fault);
}
