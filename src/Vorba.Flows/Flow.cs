using System.Collections.Frozen;
namespace Vorba.Flows;

/// <summary>What starts a journey.</summary>
public enum Trigger
{
    /// <summary>The contact agreed to be written to on Messenger.</summary>
    Subscribed,

    /// <summary>A cart holds something and no order came of it yet.</summary>
    CartLeft,
}

/// <summary>What ends a journey wherever it stands.</summary>
public enum Goal
{
    OrderPlaced,
    CartEmptied,
}

/// <summary>The automation as drawn: a tree of steps. A journey is one contact's trip through it.</summary>
public sealed record Flow
{
    private readonly FrozenDictionary<string, Place> places = FrozenDictionary<string, Place>.Empty;

    public required string Id { get; init; }

    public int Version { get; init; } = 1;

    /// <summary>The flow's name by language.</summary>
    public required LocalText Name { get; init; }

    public required Trigger Trigger { get; init; }

    public IReadOnlyList<Goal> EndsOn { get; init; } = [];

    public required IReadOnlyList<Step> Steps
    {
        get;
        init
        {
            field = value;
            places = Placed(value, next: null).DistinctBy(place => place.Step.Id).ToFrozenDictionary(place => place.Step.Id, StringComparer.Ordinal);
        }
    }

    /// <summary>Every step, those inside branches too, in reading order.</summary>
    public IEnumerable<Step> AllSteps => Placed(Steps, next: null).Select(place => place.Step);

    /// <summary>Names that more than one step carries; a flow with any is faulty.</summary>
    public IEnumerable<string> RepeatedIds =>
        AllSteps.GroupBy(step => step.Id, StringComparer.Ordinal).Where(steps => steps.Skip(1).Any()).Select(steps => steps.Key);

    public Step? Find(string id) => places.GetValueOrDefault(id)?.Step;

    /// <returns>The step after this one; after the last step of a branch, the step after the branch; null at the end.</returns>
    public string? Next(string id) => places.GetValueOrDefault(id)?.Next;

    private static IEnumerable<Place> Placed(IReadOnlyList<Step> block, string? next)
    {
        for (var index = 0; index < block.Count; index++)
        {
            var after = index + 1 < block.Count ? block[index + 1].Id : next;
            yield return new(block[index], after);

            foreach (var inner in block[index].Blocks.SelectMany(inside => Placed(inside, after)))
            {
                yield return inner;
            }
        }
    }

    private sealed record Place(Step Step, string? Next);
}

/// <summary>A text in several languages.</summary>
public sealed record LocalText(IReadOnlyDictionary<string, string> ByLanguage)
{
    /// <summary>The language of the locale, else English, else whatever there is.</summary>
    public string In(string? locale) => Languages.Choose(ByLanguage, locale) ?? "";
}

/// <summary>Chooses among what an author wrote in several languages.</summary>
public static class Languages
{
    public const string Fallback = "en";

    public static T? Choose<T>(IReadOnlyDictionary<string, T> byLanguage, string? locale)
        where T : class =>
        byLanguage.GetValueOrDefault(Of(locale)) ?? byLanguage.GetValueOrDefault(Fallback) ?? byLanguage.Values.FirstOrDefault();

    /// <returns>"ro" for "ro", "ro-RO" and "ro_RO".</returns>
    public static string Of(string? locale) =>
        string.IsNullOrEmpty(locale) ? Fallback : locale.Split('-', '_')[0].ToLowerInvariant();
}
