using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Vorba.Contacts;
using Vorba.Flows;
using Vorba.Rehearsal.Shoppers;

namespace Vorba.Rehearsal;

/// <summary>
/// Plays a flow book to a population of simulated shoppers and counts what came of it. Pure: the same seed comes to the
/// same digest, so that any difference is a difference of the flows.
/// </summary>
public static class Rehearsing
{
    /// <summary>The width of the revenue range: nine of ten populations of this kind lie within.</summary>
    private const double NinetyPercent = 1.645;

    private static readonly DateTimeOffset Start = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static RehearsalReport Play(FlowBook book, RehearsalPlan plan)
    {
        var chance = new Chance(plan.Seed);
        var lives = Enumerable.Range(0, plan.Shoppers).Select(_ => Live(book, plan, chance.Draw())).ToList();
        var revenues = lives.ConvertAll(life => life.Revenue);
        return new(plan.Seed, plan.Shoppers, plan.Days)
        {
            Sends = Total(lives.Select(life => life.Sends)),
            Refused = Total(lives.Select(life => life.Refused)),
            Clashes = lives.Sum(life => life.Clashes),
            Revenue = Range(revenues),
            Digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lives.Select(life => life.Digest))))),
        };
    }

    private static LifeCount Live(FlowBook book, RehearsalPlan plan, ulong seed)
    {
        var count = new LifeCount();
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var scene in new VirtualLife(book, plan.Habits, seed, Start).Live(TimeSpan.FromDays(plan.Days)))
        {
            count = scene.Outcome.Entries.Aggregate(count, (before, entry) => before.With(entry, scene.At));
            count = scene.Outcome.Contact is { Orders: { Count: > 0 } orders } ? count with { Revenue = orders.Sum(order => order.Total.Amount) } : count;
            foreach (var entry in scene.Outcome.Entries)
            {
                digest.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{scene.At:O} {ContactJson.Write(entry)}\n")));
            }
        }

        return count with { Digest = Convert.ToHexString(digest.GetHashAndReset()) };
    }

    private static SortedDictionary<string, int> Total(IEnumerable<IReadOnlyDictionary<string, int>> counts) =>
        new(counts.SelectMany(count => count).GroupBy(count => count.Key).ToDictionary(same => same.Key, same => same.Sum(each => each.Value)), StringComparer.Ordinal);

    private static RevenueRange Range(IReadOnlyList<decimal> revenues)
    {
        var mean = revenues.Count > 0 ? revenues.Average() : 0;
        var variance = revenues.Count > 1 ? revenues.Sum(revenue => (double)((revenue - mean) * (revenue - mean))) / (revenues.Count - 1) : 0;
        var half = (decimal)(NinetyPercent * Math.Sqrt(variance * revenues.Count));
        var total = mean * revenues.Count;
        return new(Rounded(Math.Max(0, total - half)), Rounded(total), Rounded(total + half));
    }

    private static decimal Rounded(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
}
