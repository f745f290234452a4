using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Vorba.Policy.Rulebook;

/// <summary>Loads the text of a rule file, and refuses what is nested deeper than any rule: reading it could fell the process.</summary>
internal static class RuleYaml
{
    /// <summary>A list of rules, a rule, its territory, the exceptions: eight levels are plenty.</summary>
    private const int Deepest = 8;

    /// <exception cref="YamlException">It cannot be read, and where.</exception>
    public static YamlMappingNode Load(string text)
    {
        try
        {
            Check(new Parser(new StringReader(text)));
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? root
                : throw At(new Mark(0, 1, 1), "a rule file is one document with 'regions', 'rules' or both");
        }
        catch (Exception lost) when (lost is ArgumentException or InvalidOperationException)
        {
            // The library loses its way on some broken texts and cannot say where.
            throw At(new Mark(0, 1, 1), "cannot be read as YAML");
        }
    }

    private static void Check(Parser parser)
    {
        for (var depth = 0; parser.MoveNext();)
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > Deepest)
            {
                throw At(parser.Current.Start, "too many levels");
            }
        }
    }

    private static YamlException At(Mark place, string fault) => new(place, place, fault);
}
