using System.Collections.Concurrent;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Vorba.Engine;
using Vorba.Shops;

namespace Vorba.Server.Catalogue;

/// <summary>What the shops told of their goods. Kept in the store, and at hand in memory for composing.</summary>
public sealed class CatalogueStore(Database database)
{
    private readonly ConcurrentDictionary<(string Shop, string Product), string> pictures = new();
    private readonly Lock writing = new();

    public string? PictureOf(string shop, string product) => pictures.GetValueOrDefault((shop, product));

    public void Load()
    {
        using var connection = database.OpenToRead();
        foreach (var (shop, id, picture) in connection.Query<(string, string, string)>("select shop, id, picture from products where picture is not null"))
        {
            pictures[(shop, id)] = picture;
        }
    }

    /// <returns>False where the store could not take it; whoever told is to tell it again.</returns>
    public bool TryLearn(IReadOnlyList<CatalogueItem> items)
    {
        try
        {
            Keep(items);
        }
        catch (SqliteException)
        {
            return false;
        }

        foreach (var item in items)
        {
            Remember(item);
        }

        return true;
    }

    private const string Upsert =
        """
        insert into products (shop, id, title, price, currency, picture, url, in_stock)
        values (@Shop, @ProductId, @Title, @price, @currency, @Picture, @Url, @inStock)
        on conflict (shop, id) do update set title = excluded.title, price = excluded.price, currency = excluded.currency,
            picture = excluded.picture, url = excluded.url, in_stock = excluded.in_stock
        """;

    private void Keep(IReadOnlyList<CatalogueItem> items)
    {
        lock (writing)
        {
            using var connection = database.OpenToWrite();
            using var transaction = connection.BeginTransaction(deferred: false);
            foreach (var item in items)
            {
                connection.Execute(Upsert, Row(item), transaction);
            }

            transaction.Commit();
        }
    }

    private static object Row(CatalogueItem item) => new
    {
        item.Shop,
        item.ProductId,
        item.Title,
        price = item.Price?.Amount.ToString(CultureInfo.InvariantCulture),
        currency = item.Price?.Currency,
        item.Picture,
        item.Url,
        inStock = item.IsGone ? false : item.InStock,
    };

    private void Remember(CatalogueItem item)
    {
        if (item is { IsGone: false, Picture: { } picture })
        {
            pictures[(item.Shop, item.ProductId)] = picture;
        }
        else
        {
            pictures.TryRemove((item.Shop, item.ProductId), out _);
        }
    }
}
