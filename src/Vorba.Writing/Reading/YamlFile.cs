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
            if (Refusal(text) is { } refusal)
            {
                faults.Add(refusal);
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
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException or IndexOutOfRangeException or NullReferenceException)
        {
            // The YAML library gives up on some texts in other ways than by its own exception.
            faults.Add(new("this is not YAML", 1, 1));
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

    /// <summary>Asked event by event before loading: a deep tree, or one that holds itself by an alias, would use up the stack.</summary>
    private static YamlFault? Refusal(string text)
    {
        if (text.Length > LongestFile)
        {
            return new($"the file is longer than {LongestFile} characters", 1, 1);
        }

        var parser = new Parser(new StringReader(text));
        for (var depth = 0; parser.MoveNext();)
        {
            var here = parser.Current!;
            depth += here is MappingStart or SequenceStart ? 1 : here is MappingEnd or SequenceEnd ? -1 : 0;
            if (depth > DeepestNesting || here is AnchorAlias)
            {
                var reason = here is AnchorAlias ? "aliases are not used here; write it out" : $"this is nested more than {DeepestNesting} deep";
                return new(reason, (int)here.Start.Line, (int)here.Start.Column);
            }
        }

        return null;
    }
}
