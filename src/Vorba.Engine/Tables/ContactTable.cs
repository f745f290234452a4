using Dapper;
using Microsoft.Data.Sqlite;
using Vorba.Contacts;
using Vorba.Vocabulary;

namespace Vorba.Engine.Tables;

/// <summary>The contacts and what they are known by.</summary>
internal sealed class ContactTable(SqliteConnection connection)
{
    public ContactId? Find(IdentityKey key) =>
        key.Kind == IdentityKey.ContactKind
            ? ContactId.Parse(key.Value)
            : connection.QuerySingleOrDefault<string>("select contact from identities where kind = @Kind and value = @Value", key) is { } id
                ? ContactId.Parse(id)
                : null;

    /// <summary>The contact's state; of one that was joined into another, the other's.</summary>
    public Contact? Load(ContactId id)
    {
        var row = connection.QuerySingleOrDefault<Row>(
            "select merged_into as MergedInto, state as State from contacts where id = @id", new { id = id.ToString() });
        return row switch
        {
            null => null,
            { MergedInto: { } other } => Load(ContactId.Parse(other)),
            _ => ContactJson.Read(row.State),
        };
    }

    public IReadOnlyList<ContactId> Due(DateTimeOffset now, int limit) =>
        [.. connection.Query<string>(
            "select id from contacts where next_due <= @now order by next_due limit @limit",
            new { now = now.Stored, limit }).Select(ContactId.Parse)];

    public DateTimeOffset? NextDue() =>
        connection.ExecuteScalar<long?>("select min(next_due) from contacts where next_due is not null") is { } due ? Moments.From(due) : null;

    public void Postpone(ContactId id, DateTimeOffset until) =>
        connection.Execute("update contacts set next_due = @until where id = @id", new { id = id.ToString(), until = until.Stored });

    public void Save(Contact contact) =>
        connection.Execute(
            """
            insert into contacts (id, ver, next_due, created_at, last_seen, name, email, locale, on_messenger, window_ends, state)
            values (@id, 1, @nextDue, @createdAt, @lastSeen, @name, @email, @locale, @onMessenger, @windowEnds, @state)
            on conflict (id) do update set
                ver = ver + 1, next_due = excluded.next_due, last_seen = excluded.last_seen, name = excluded.name, email = excluded.email,
                locale = excluded.locale, on_messenger = excluded.on_messenger, window_ends = excluded.window_ends, state = excluded.state
            """,
            new
            {
                id = contact.Id.ToString(),
                nextDue = contact.NextDue?.Stored,
                createdAt = contact.CreatedAt.Stored,
                lastSeen = contact.LastSeen.Stored,
                name = Name(contact),
                email = contact.AddressOn(Channel.Email)?.Value,
                locale = contact.Locale,
                onMessenger = contact.AddressOn(Channel.Messenger) is not null,
                windowEnds = contact.Window?.ClosesAt.Stored,
                state = ContactJson.Write(contact),
            });

    public void Know(IdentityKey key, ContactId contact) =>
        connection.Execute(
            "insert into identities (kind, value, contact) values (@Kind, @Value, @contact) on conflict do update set contact = excluded.contact",
            new { key.Kind, key.Value, contact = contact.ToString() });

    /// <summary>Leaves a sign where the younger contact stood, and gives all that is its own to the older.</summary>
    public void Join(ContactId younger, ContactId older)
    {
        var ids = new { younger = younger.ToString(), older = older.ToString() };
        connection.Execute("update contacts set merged_into = @older, next_due = null where id = @younger", ids);
        foreach (var table in (string[])["identities", "events", "timeline", "sends", "links", "orders"])
        {
            connection.Execute($"update {table} set contact = @older where contact = @younger", ids);
        }
    }

    private static string? Name(Contact contact) =>
        string.Join(' ', new[] { contact.FirstName, contact.LastName }.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } name ? name : null;

    private sealed record Row(string? MergedInto, byte[] State);
}
