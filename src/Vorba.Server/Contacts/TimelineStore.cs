using System.Text.Json;
using Dapper;
using Vorba.Contacts;
using Vorba.Engine;
using Vorba.Vocabulary;

namespace Vorba.Server.Contacts;

/// <summary>A contact's timeline, and what left for the contact.</summary>
public sealed class TimelineStore(Database database)
{
    public const int PageLength = 200;

    /// <returns>The newest first; those before a number where one is given.</returns>
    public IReadOnlyList<TimelineLine> Read(ContactId contact, long? before)
    {
        using var connection = database.OpenToRead();
        return [.. connection.Query<(long Seq, long At, string Entry)>(
            """
            select seq, at, entry
            from timeline
            where contact = @id and (@before is null or seq < @before)
            order by seq desc
            limit @PageLength
            """,
            new { id = contact.ToString(), before, PageLength })
            .Select(row => new TimelineLine(row.Seq, Column.Moment(row.At), Readable(row.Entry, ContactJson.ReadEntry)))];
    }

    /// <returns>What left for the contact, by the send's id.</returns>
    public IReadOnlyDictionary<SendId, Message> Messages(ContactId contact)
    {
        using var connection = database.OpenToRead();
        return connection.Query<(string Id, string Message)>(
            "select id, message from sends where contact = @id and message is not null", new { id = contact.ToString() })
            .Select(row => (Id: SendId.Parse(row.Id), Message: Readable(row.Message, MessageJson.Read)))
            .Where(row => row.Message is not null)
            .ToDictionary(row => row.Id, row => row.Message!);
    }

    // A newer version may have written what this one does not know; one such line must not hide the others.
    private static T? Readable<T>(string json, Func<string, T> read)
        where T : class
    {
        try
        {
            return read(json);
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException or FormatException)
        {
            return null;
        }
    }
}

/// <summary>One line of a timeline; without an entry where a newer version wrote one that this one does not know.</summary>
public sealed record TimelineLine(long Seq, DateTimeOffset At, Entry? Entry);
