using System.Collections.Immutable;
using Vorba.Flows;
namespace Vorba.Contacts;

/// <summary>A step under way: the contact so far, the lines so far, the attempts so far. Each phase takes one and gives the next.</summary>
internal sealed record Turn(Contact Contact, FlowBook Book, DateTimeOffset Now)
{
    public ImmutableList<Entry> Entries { get; init; } = [];

    public ImmutableList<Send> Attempts { get; init; } = [];

    public Turn With(Contact contact) => this with { Contact = contact };

    public Turn Note(Entry entry) => this with { Entries = Entries.Add(entry) };

    /// <summary>Puts the journey in the place of the one with its id, or adds it.</summary>
    public Turn With(Journey journey) =>
        With(Contact with { Journeys = [.. Contact.Journeys.Where(other => other.Id != journey.Id), journey] });

    /// <summary>Puts the send in the place of the one with its id, or adds it.</summary>
    public Turn With(Send send) =>
        With(Contact with { Sends = [.. Contact.Sends.Where(other => other.Id != send.Id), send] });

    public Turn Take<T>(IEnumerable<T> items, Func<Turn, T, Turn> phase) => items.Aggregate(this, phase);

    public (Turn Turn, int Number) NextNumber() =>
        (With(Contact with { LastNumber = Contact.LastNumber + 1 }), Contact.LastNumber + 1);
}
