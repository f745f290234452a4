using System.Collections.Frozen;

namespace Vorba.Policy.Rulebook;

/// <summary>A part of the world, as some countries (ISO 3166) or as all but some.</summary>
public sealed record Territory(FrozenSet<string> Countries, bool IsAllBut)
{
    /// <summary>The whole world. As somebody's place it means that nobody knows where, so that the strictest holds.</summary>
    public static readonly Territory Everywhere = new([], IsAllBut: true);

    public static Territory Of(params IEnumerable<string> countries) => new(countries.ToFrozenSet(StringComparer.Ordinal), IsAllBut: false);

    public Territory Except() => this with { IsAllBut = !IsAllBut };

    /// <summary>No country of this one lies outside the other.</summary>
    public bool IsWithin(Territory other) =>
        (IsAllBut, other.IsAllBut) switch
        {
            (false, false) => Countries.IsSubsetOf(other.Countries),
            (false, true) => !Countries.Overlaps(other.Countries),
            (true, false) => false,
            (true, true) => other.Countries.IsSubsetOf(Countries),
        };

    /// <summary>Some country lies in both.</summary>
    public bool Meets(Territory other) =>
        (IsAllBut, other.IsAllBut) switch
        {
            (false, false) => Countries.Overlaps(other.Countries),
            (false, true) => !Countries.IsSubsetOf(other.Countries),
            (true, false) => other.Meets(this),
            (true, true) => true,
        };

    public override string ToString() =>
        (IsAllBut ? "everywhere" : "")
        + (IsAllBut && Countries.Count > 0 ? " but " : "")
        + string.Join(", ", Countries.Order(StringComparer.Ordinal));
}
