using Dapper;
using Vorba.Contacts;
using Vorba.Engine;
using Vorba.Vocabulary;

namespace Vorba.Server.Contacts;

/// <summary>The contacts, as the screens look at them. Those merged into another are shown as that other.</summary>
public sealed class ContactStore(Database database)
{
    public const int PageLength = 30;

    private const string Columns = "id, name, email, locale, on_messenger as OnMessenger, window_ends as WindowEnds, last_seen as LastSeen, created_at as CreatedAt";

    public long Count()
    {
        using var connection = database.OpenToRead();
        return connection.ExecuteScalar<long>("select count(*) from contacts where merged_into is null");
    }

    /// <returns>The ones seen last first; those behind the key where one is given.</returns>
    public IReadOnlyList<ContactLine> List(string? search, ContactKey? after)
    {
        using var connection = database.OpenToRead();
        return [.. connection.Query<Row>(
            $"""
            select {Columns}
            from contacts
            where merged_into is null
              and (@like is null or name like @like escape '\' or email like @like escape '\')
              and (@seen is null or (last_seen, id) < (@seen, @id))
            order by last_seen desc, id desc
            limit @PageLength
            """,
            new { like = Like(search), seen = after?.LastSeen.ToUnixTimeMilliseconds(), id = after?.Id.ToString(), PageLength })
            .Select(row => row.ToLine())];
    }

    public ContactLine? Find(ContactId id)
    {
        using var connection = database.OpenToRead();
        return connection.QuerySingleOrDefault<Row>($"select {Columns} from contacts where id = @id", new { id = id.ToString() })?.ToLine();
    }

    /// <returns>All that the engine knows of the contact; null where nobody has this id.</returns>
    public Contact? State(ContactId id)
    {
        using var connection = database.OpenToRead();
        return connection.ExecuteScalar<byte[]?>("select state from contacts where id = @id", new { id = id.ToString() })
            is { } state ? ContactJson.Read(state) : null;
    }

    /// <returns>The contact that this one turned out to be; null where it stands for itself.</returns>
    public ContactId? MergedInto(ContactId id)
    {
        using var connection = database.OpenToRead();
        return connection.ExecuteScalar<string?>("select merged_into from contacts where id = @id", new { id = id.ToString() })
            is { } other ? ContactId.Parse(other) : null;
    }

    public IReadOnlyList<ContactOrder> Orders(ContactId id)
    {
        using var connection = database.OpenToRead();
        return [.. connection.Query<(string Id, string? Name, long PlacedAt, string Amount, string Currency, long? CancelledAt)>(
            "select id, name, placed_at, amount, currency, cancelled_at from orders where contact = @id order by placed_at desc",
            new { id = id.ToString() })
            .Select(row => new ContactOrder(
                row.Name ?? row.Id, Column.Money(row.Amount, row.Currency), Column.Moment(row.PlacedAt), Column.Moment(row.CancelledAt)))];
    }

    private static string? Like(string? search) =>
        string.IsNullOrWhiteSpace(search)
            ? null
            : $"%{search.Trim().Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";

    private sealed record Row
    {
        public required string Id { get; init; }

        public string? Name { get; init; }

        public string? Email { get; init; }

        public string? Locale { get; init; }

        public long OnMessenger { get; init; }

        public long? WindowEnds { get; init; }

        public long LastSeen { get; init; }

        public long CreatedAt { get; init; }

        public ContactLine ToLine() =>
            new(ContactId.Parse(Id), Name, Email, Locale, OnMessenger != 0, Column.Moment(WindowEnds), Column.Moment(LastSeen), Column.Moment(CreatedAt));
    }
}
