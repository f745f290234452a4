using Dapper;
using Microsoft.Data.Sqlite;
using Vorba.Contacts;
using Vorba.Vocabulary;

namespace Vorba.Engine.Tables;

/// <summary>The log of everything received, and the timelines written from it. Append only.</summary>
internal sealed class EventTable(SqliteConnection connection)
{
    /// <summary>Whether nobody's event of this name was kept before; a contact's own repeats are known by its state.</summary>
    public bool WasKept(Incoming incoming) =>
        incoming.ExternalId is not null
        && connection.ExecuteScalar<long?>(
            "select 1 from events where source = @Source and external_id = @ExternalId and contact is null",
            new { incoming.Source, incoming.ExternalId }) is not null;

    public long Append(Incoming incoming, ContactId? contact, DateTimeOffset receivedAt, string? error) =>
        connection.ExecuteScalar<long>(
            """
            insert into events (source, topic, external_id, received_at, contact, body, error)
            values (@Source, @Topic, @ExternalId, @receivedAt, @contact, @body, @error) returning seq
            """,
            new
            {
                incoming.Source,
                incoming.Topic,
                incoming.ExternalId,
                receivedAt = receivedAt.Stored,
                contact = contact?.ToString(),
                body = incoming.Body.ToArray(),
                error,
            });

    public void Append(Entry entry, ContactId contact, long? caused, DateTimeOffset at) =>
        connection.Execute(
            "insert into timeline (contact, at, event, entry) values (@contact, @at, @caused, @entry)",
            new { contact = contact.ToString(), at = at.Stored, caused, entry = ContactJson.Write(entry) });
}
