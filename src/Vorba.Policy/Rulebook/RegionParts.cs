namespace Vorba.Policy.Rulebook;

/// <summary>The regions of rule files: names for countries, and for regions that stand above them.</summary>
internal static class RegionParts
{
    public static IReadOnlyDictionary<string, Territory> Read(IEnumerable<RuleNode> roots)
    {
        var regions = new Dictionary<string, Territory>(StringComparer.Ordinal);
        foreach (var root in roots.Where(root => root.Has("regions")))
        {
            if (root.Inner("regions") is not { } table)
            {
                root.Fault("regions", "'regions' must be a mapping of names to countries");
                continue;
            }

            foreach (var name in table.Names)
            {
                regions[name] = new PlaceNames(regions).Listed(table, name);
            }
        }

        return regions;
    }
}
