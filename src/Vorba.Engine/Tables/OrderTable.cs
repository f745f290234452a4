using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Vorba.Vocabulary;

namespace Vorba.Engine.Tables;

/// <summary>The orders, from which money is credited.</summary>
internal sealed class OrderTable(SqliteConnection connection)
{
    public void Record(ShopEvent happened, ContactId contact, DateTimeOffset now)
    {
        switch (happened)
        {
            case ShopEvent.OrderPlaced(var shop, _, _, var order):
                Place(shop, order, contact, now);
                break;
            case ShopEvent.OrderCancelled(var shop, _, _, var order):
                // The news of the order itself may come later; it finds the order here, cancelled.
                Place(shop, order, contact, now);
                connection.Execute(
                    "update orders set cancelled_at = @now where shop = @shop and id = @Id", new { shop, order.Id, now = now.Stored });
                break;
        }
    }

    private void Place(string shop, Order order, ContactId contact, DateTimeOffset now) =>
        connection.Execute(
            """
            insert into orders (shop, id, contact, name, placed_at, amount, currency, cart_token)
            values (@shop, @Id, @contact, @Name, @placedAt, @amount, @Currency, @CartToken)
            on conflict (shop, id) do nothing
            """,
            new
            {
                shop,
                order.Id,
                contact = contact.ToString(),
                order.Name,
                placedAt = now.Stored,
                amount = order.Total.Amount.ToString(CultureInfo.InvariantCulture),
                order.Total.Currency,
                order.CartToken,
            });
}
