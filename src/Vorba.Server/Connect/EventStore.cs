using Dapper;
using Vorba.Engine;

namespace Vorba.Server.Connect;

/// <summary>What was received, in order, as the screens look at it.</summary>
public sealed class EventStore(Database database)
{
    public const int PageLength = 50;

    private const int LongestBody = 100_000;

    public IReadOnlyList<TopicCount> CountByTopic()
    {
        using var connection = database.OpenToRead();
        return [.. connection.Query<(string Source, string Topic, long Count, long LastAt)>(
            "select source, topic, count(*), max(received_at) from events group by source, topic order by source, count(*) desc, topic")
            .Select(row => new TopicCount(row.Source, row.Topic, row.Count, DateTimeOffset.FromUnixTimeMilliseconds(row.LastAt)))];
    }

    /// <returns>The newest first; those before a number where one is given.</returns>
    public IReadOnlyList<ReceivedEvent> Read(long? before)
    {
        using var connection = database.OpenToRead();
        return [.. connection.Query<(long Seq, string Source, string Topic, string? ExternalId, long ReceivedAt, string? Contact, string? Error, string Body)>(
            """
            select seq, source, topic, external_id, received_at, contact, error, substr(cast(body as text), 1, @LongestBody)
            from events
            where @before is null or seq < @before
            order by seq desc
            limit @PageLength
            """,
            new { before, PageLength, LongestBody })
            .Select(row => new ReceivedEvent(
                row.Seq, row.Source, row.Topic, row.ExternalId, DateTimeOffset.FromUnixTimeMilliseconds(row.ReceivedAt), row.Contact, row.Error, row.Body))];
    }
}

/// <summary>How many events of one topic a source sent, and when the last came.</summary>
public sealed record TopicCount(string Source, string Topic, long Count, DateTimeOffset LastAt);

/// <summary>One received event with its raw body, and why it could not be taken where it could not.</summary>
public sealed record ReceivedEvent(
    long Seq, string Source, string Topic, string? ExternalId, DateTimeOffset ReceivedAt, string? Contact, string? Error, string Body);
