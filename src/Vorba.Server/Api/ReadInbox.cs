using Dapper;
using Microsoft.AspNetCore.Http.HttpResults;
using Vorba.Engine;

namespace Vorba.Server.Api;

/// <summary>GET /api/v1/inbox lists what was received, in order, so that anyone can count that nothing was lost.</summary>
public static class ReadInbox
{
    private const int LargestPage = 1000;
    private const int UsualPage = 100;

    public sealed record Item(long Id, string Source, string Topic, string? ExternalId, DateTimeOffset ReceivedAt);

    /// <param name="Next">Give it as "after" for the items that follow; null at the end.</param>
    public sealed record Page(IReadOnlyList<Item> Items, long? Next);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/inbox", Handle).RequireApiKey();

    private static Ok<Page> Handle(Database database, long after = 0, int limit = UsualPage)
    {
        var size = Math.Clamp(limit, 1, LargestPage);
        using var connection = database.OpenToRead();
        var rows = connection.Query<(long Id, string Source, string Topic, string? ExternalId, long ReceivedAt)>(
            "select seq, source, topic, external_id, received_at from events where seq > @after order by seq limit @count",
            new { after, count = size + 1 }).ToList();

        var items = rows.Take(size).Select(row => new Item(row.Id, row.Source, row.Topic, row.ExternalId, Moments.From(row.ReceivedAt))).ToList();
        return TypedResults.Ok(new Page(items, rows.Count > size ? items[^1].Id : null));
    }
}
