using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Vorba.Contacts;
using Vorba.Engine.Tables;
using Vorba.Flows;
using Vorba.Vocabulary;

namespace Vorba.Engine;

/// <summary>
/// Takes one thing after the other inside the open transaction: finds the contact, takes the step, records what came of it.
/// Load, decide, record; nothing decides while it writes.
/// </summary>
internal sealed class Intake(SqliteConnection connection, FlowBook book, Compose compose, ILogger log)
{
    private readonly ContactTable contacts = new(connection);
    private readonly EventTable events = new(connection);
    private readonly SendTable sends = new(connection);
    private readonly OrderTable orders = new(connection);

    public Admission Take(Incoming incoming, DateTimeOffset now, List<Claim> claims)
    {
        if (incoming.Keys.Count == 0)
        {
            return Keep(incoming, now);
        }

        var contact = Whose(incoming.Keys, now, claims);
        if (IsRepeated(contact, incoming))
        {
            return Admission.Repeated;
        }

        contact = Remembering(contact, incoming, now);
        var number = events.Append(incoming, contact.Id, now, error: null);
        if (incoming.Signal is { } signal)
        {
            Step(contact, signal, number, now, claims);
        }
        else
        {
            contacts.Save(contact);
        }

        return Admission.Taken;
    }

    /// <summary>Keeps an event that its contact's step could not take, with the reason: nothing is lost, and the others go on.</summary>
    public void Park(Incoming incoming, DateTimeOffset now, string error) => events.Append(incoming, contact: null, now, error);

    /// <summary>Takes a signal that is no event from outside: time, or the end of an attempt.</summary>
    public void Take(ContactId id, Signal signal, DateTimeOffset now, List<Claim> claims)
    {
        if (contacts.Load(id) is { } contact)
        {
            Step(contact, signal, caused: null, now, claims);
        }
    }

    private Admission Keep(Incoming incoming, DateTimeOffset now)
    {
        if (events.WasKept(incoming))
        {
            return Admission.Repeated;
        }

        events.Append(incoming, contact: null, now, error: null);
        return Admission.Kept;
    }

    private static bool IsRepeated(Contact contact, Incoming incoming) =>
        incoming.ExternalId is not null && contact.HeardIds.Contains(Heard(incoming));

    private static Contact Remembering(Contact contact, Incoming incoming, DateTimeOffset now) =>
        contact with
        {
            LastSeen = now,
            HeardIds = incoming.ExternalId is null ? contact.HeardIds : [.. contact.HeardIds, Heard(incoming)],
        };

    private static string Heard(Incoming incoming) => $"{incoming.Source}/{incoming.ExternalId}";

    private Contact Whose(IReadOnlyList<IdentityKey> keys, DateTimeOffset now, List<Claim> claims)
    {
        var known = keys.Select(contacts.Find).OfType<ContactId>().Distinct().Select(contacts.Load).OfType<Contact>().DistinctBy(contact => contact.Id).ToList();
        var contact = known is []
            ? new Contact { Id = ContactId.New(now), CreatedAt = now }
            : known.Skip(1).Aggregate(known[0], (one, other) => Join(one, other, now, claims));

        foreach (var key in keys.Where(key => key.Kind != IdentityKey.ContactKind && contacts.Find(key) != contact.Id))
        {
            contacts.Know(key, contact.Id);
        }

        return contact;
    }

    private Contact Join(Contact one, Contact other, DateTimeOffset now, List<Claim> claims)
    {
        var outcome = Joining.Join(one, other, book, now);
        contacts.Join(outcome.Contact.Id == one.Id ? other.Id : one.Id, outcome.Contact.Id);
        Record(outcome, [.. one.Sends, .. other.Sends], caused: null, now, claims);
        return outcome.Contact;
    }

    private void Step(Contact contact, Signal signal, long? caused, DateTimeOffset now, List<Claim> claims)
    {
        var outcome = ContactStep.Take(contact, signal, book, now);
        Record(outcome, contact.Sends, caused, now, claims);
        if (signal is Signal.FromShop(var happened))
        {
            orders.Record(happened, contact.Id, now);
        }
    }

    private void Record(Outcome outcome, IReadOnlyList<Send> before, long? caused, DateTimeOffset now, List<Claim> claims)
    {
        contacts.Save(outcome.Contact);
        foreach (var send in outcome.Contact.Sends.Except(before))
        {
            sends.Save(send, outcome.Contact.Id);
        }

        foreach (var entry in outcome.Entries)
        {
            events.Append(entry, outcome.Contact.Id, caused, now);
            if (entry is Entry.Receipt { What: "clicked" } click)
            {
                sends.MarkClicked(click.Send, now);
            }
        }

        foreach (var send in outcome.Attempts)
        {
            claims.Add(Claimed(outcome.Contact, send));
        }
    }

    private Claim Claimed(Contact contact, Send send)
    {
        var composed = Composed(contact, send);
        if (composed.Message is not null)
        {
            sends.Keep(send, contact.Id, composed);
        }

        return new(contact, send, composed);
    }

    // Words that cannot be made are one send's misfortune; what the contact told us must not be lost for it.
    private Composed Composed(Contact contact, Send send)
    {
        try
        {
            return compose(contact, send);
        }
        catch (Exception broken)
        {
            log.LogError(broken, "The words of send {Send} could not be made", send.Id);
            return Engine.Composed.Nothing;
        }
    }
}

/// <summary>A send that is claimed: once the claim is durable, it leaves.</summary>
internal sealed record Claim(Contact Contact, Send Send, Composed Composed);
