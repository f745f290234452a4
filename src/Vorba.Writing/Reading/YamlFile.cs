using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Vorba.Writing.Reading;

/// <summary>Opens YAML that a person wrote. Whatever is wrong with it becomes a fault with its place, never an exception.</summary>
internal static class YamlFile
{
    private const int DeepestNesting = 20;
    private const int LongestFile = 1_000_000;

    public static YamlMap? Open(string text, List<YamlFault> faults)
    {
        try
        {
            if (text.Length > LongestFile || DepthOf(text) > DeepestNesting)
            {
                faults.Add(new($"the file is longer than {LongestFile} characters or nested more than {DeepestNesting} deep", 1, 1));
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return Root(stream, faults);
        }
        catch (YamlException broken)
        {
            faults.Add(new(broken.Message, (int)broken.Start.Line, (int)broken.Start.Column));
            return null;
        }
    }

    private static YamlMap? Root(YamlStream stream, List<YamlFault> faults)
    {
        if (stream.Documents is [{ RootNode: YamlMappingNode map }, ..])
        {
            return new(map, faults);
        }

        faults.Add(new("the file must hold names with values, like 'name: neighbour'", 1, 1));
        return null;
    }

    /// <summary>Measured event by event, because loading a deep tree would use up the stack.</summary>
    private static int DepthOf(string text)
    {
        var parser = new Parser(new StringReader(text));
        var (depth, deepest) = (0, 0);
        while (deepest <= DeepestNesting && parser.MoveNext())
        {
            depth += parser.Current is MappingStart or SequenceStart ? 1 : parser.Current is MappingEnd or SequenceEnd ? -1 : 0;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }
}
