using Dapper;
using Microsoft.Data.Sqlite;
using Vorba.Contacts;
using Vorba.Vocabulary;

namespace Vorba.Engine.Tables;

/// <summary>The sends with all their states, what left, and where its links lead.</summary>
internal sealed class SendTable(SqliteConnection connection)
{
    public void Save(Send send, ContactId contact) =>
        connection.Execute(
            """
            insert into sends (id, contact, flow, step, channel, purpose, state, reason, stands_in_for, planned_at, due_at,
                attempted_at, sent_at, delivered_at, read_at, clicked_at)
            values (@id, @contact, @Flow, @Step, @channel, @purpose, @state, @Reason, @standsInFor, @plannedAt, @dueAt,
                @attemptedAt, @sentAt, @deliveredAt, @readAt, @clickedAt)
            on conflict (id) do update set
                state = excluded.state, reason = excluded.reason, due_at = excluded.due_at, attempted_at = excluded.attempted_at,
                sent_at = excluded.sent_at, delivered_at = excluded.delivered_at, read_at = excluded.read_at, clicked_at = excluded.clicked_at
            """,
            new
            {
                id = send.Id.ToString(),
                contact = contact.ToString(),
                send.Flow,
                send.Step,
                channel = send.Channel.ToString(),
                purpose = send.Purpose.ToString(),
                state = send.State.ToString(),
                send.Reason,
                standsInFor = send.StandsInFor?.ToString(),
                plannedAt = send.PlannedAt.Stored,
                dueAt = send.DueAt.Stored,
                attemptedAt = send.AttemptedAt?.Stored,
                sentAt = send.SentAt?.Stored,
                deliveredAt = send.DeliveredAt?.Stored,
                readAt = send.ReadAt?.Stored,
                clickedAt = send.ClickedAt?.Stored,
            });

    public void Keep(Send send, ContactId contact, Composed composed)
    {
        var id = send.Id.ToString();
        connection.Execute("update sends set message = @message where id = @id", new { id, message = MessageJson.Write(composed.Message!) });
        connection.Execute(
            "insert into links (token, send, contact, target) values (@Token, @id, @contact, @Target) on conflict do nothing",
            composed.Links.Select(link => new { link.Token, id, contact = contact.ToString(), link.Target }));
    }

    /// <summary>A click on a send so old that the contact's state no longer holds it.</summary>
    public void MarkClicked(SendId send, DateTimeOffset at) =>
        connection.Execute(
            "update sends set clicked_at = coalesce(clicked_at, @at) where id = @id", new { id = send.ToString(), at = at.Stored });

    /// <summary>Claimed before the process stopped: they may or may not have left.</summary>
    public IReadOnlyList<SendId> UnderWay() =>
        [.. connection.Query<string>("select id from sends where state = 'Attempting'").Select(SendId.Parse)];
}
