namespace Vorba.Policy.Rulebook;

/// <summary>Territories as rule files write them: a list of countries and regions, or "except" with such a list.</summary>
internal sealed class PlaceNames(IReadOnlyDictionary<string, Territory> regions)
{
    private readonly RuleBook known = new([], regions);

    public Territory Territory(RuleNode node, string name) =>
        !node.Has(name) ? Rulebook.Territory.Everywhere
        : node.Inner(name) is { } inner ? Excepted(inner)
        : Listed(node, name);

    public Territory Listed(RuleNode node, string name)
    {
        var territories = new List<Territory>();
        foreach (var place in node.Texts(name))
        {
            if (known.Place(place) is { } territory)
            {
                territories.Add(territory);
            }
            else
            {
                node.Fault(name, $"'{place}' is neither a country of two letters nor a region named above");
            }
        }

        return Rulebook.Territory.Of(territories.SelectMany(territory => territory.Countries));
    }

    private Territory Excepted(RuleNode inner)
    {
        inner.Done(new HashSet<string> { "except" });
        return Listed(inner, "except").Except();
    }
}
