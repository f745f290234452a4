namespace Vorba.Rehearsal.Proof;

/// <summary>
/// Carries what is known through a flow until nothing new comes. Steps are taken in reading order, so that a flow without
/// ways back is walked once; a bound that still grows after a few rounds is given up.
/// </summary>
internal static class Fixpoint
{
    private const int Rounds = 3;

    public static IReadOnlyDictionary<string, Arrival> Solve(
        IReadOnlyList<string> readingOrder, Arrival first, Func<string, IReadOnlyList<Passage>> passages, TimeSpan window)
    {
        var places = readingOrder.Index().ToDictionary(place => place.Item, place => place.Index, StringComparer.Ordinal);
        var known = new Dictionary<string, Arrival>(StringComparer.Ordinal);
        var visits = new int[places.Count];
        var due = new SortedSet<int>();
        if (readingOrder is [var start, ..])
        {
            known[start] = first;
            due.Add(0);
        }

        while (due.Count > 0)
        {
            var place = due.Min;
            due.Remove(place);
            visits[place]++;
            foreach (var passage in passages(readingOrder[place]))
            {
                if (passage.To is { } to && known[readingOrder[place]].Through(passage) is { } arrival && Learn(known, to, arrival, visits[places[to]], window))
                {
                    due.Add(places[to]);
                }
            }
        }

        return known;
    }

    /// <returns>Whether the bounds moved.</returns>
    private static bool Learn(Dictionary<string, Arrival> known, string step, Arrival arrival, int visits, TimeSpan window)
    {
        if (!known.TryGetValue(step, out var before))
        {
            known[step] = arrival;
            return true;
        }

        var joined = before.Or(arrival, window);
        known[step] = visits < Rounds || joined.Since == before.Since ? joined : joined.Widened(before);
        return known[step].Since != before.Since;
    }
}
