using System.Text.Json;
using Dapper;
using Vorba.Contacts;
using Vorba.Engine;
using Vorba.Vocabulary;

namespace Vorba.Server.Contacts;

/// <summary>A contact's timeline and sends, with those of the contacts merged into it.</summary>
public sealed class TimelineStore(Database database)
{
    public const int PageLength = 200;

    private const string Same = "contact in (select id from contacts where id = @id or merged_into = @id)";

    /// <returns>The newest first; those before a number where one is given.</returns>
    public IReadOnlyList<TimelineLine> Read(ContactId contact, long? before)
    {
        using var connection = database.OpenToRead();
        return [.. connection.Query<(long Seq, long At, string Entry)>(
            $"""
            select seq, at, entry
            from timeline
            where {Same} and (@before is null or seq < @before)
            order by seq desc
            limit @PageLength
            """,
            new { id = contact.ToString(), before, PageLength })
            .Select(row => new TimelineLine(row.Seq, Column.Moment(row.At), EntryJson.Read(row.Entry)))];
    }

    /// <returns>What left for the contact, by the send's id.</returns>
    public IReadOnlyDictionary<string, Message> Messages(ContactId contact)
    {
        using var connection = database.OpenToRead();
        return connection.Query<(string Id, string Message)>(
            $"select id, message from sends where {Same} and message is not null", new { id = contact.ToString() })
            .Select(row => (row.Id, Message: EntryJson.ReadMessage(row.Message)))
            .Where(row => row.Message is not null)
            .ToDictionary(row => row.Id, row => row.Message!);
    }

    /// <returns>The newest word about each channel's consent.</returns>
    public IReadOnlyList<(Entry Entry, DateTimeOffset At)> Consents(ContactId contact)
    {
        using var connection = database.OpenToRead();
        return [.. connection.Query<(long At, string Entry)>(
            $"""
            select at, entry from timeline
            where {Same} and json_extract(entry, '$.kind') in ('consented', 'withdrew')
            order by seq desc
            """,
            new { id = contact.ToString() })
            .Select(row => (Entry: EntryJson.Read(row.Entry), At: Column.Moment(row.At)))
            .Where(row => row.Entry is not null)
            .Select(row => (row.Entry!, row.At))
            .DistinctBy(row => row.Item1 switch { Entry.Consented yes => yes.Channel, Entry.Withdrew no => no.Channel, _ => (Channel?)null })];
    }

    public IReadOnlyList<(string State, long Count)> SendCounts(ContactId contact)
    {
        using var connection = database.OpenToRead();
        return [.. connection.Query<(string, long)>(
            $"select state, count(*) from sends where {Same} group by state", new { id = contact.ToString() })];
    }
}

/// <summary>One line of a timeline; without an entry where a newer version wrote one that this one does not know.</summary>
public sealed record TimelineLine(long Seq, DateTimeOffset At, Entry? Entry);
