using System.Globalization;
using System.Text.Json.Nodes;
using Vorba.Vocabulary;

namespace Vorba.Lab.Shop.Webhooks;

/// <summary>The small pieces Shopify's payloads are made of: amounts as words, amounts in two currencies, moments, addresses.</summary>
internal static class ShopifyJson
{
    public const string Vendor = "Tic & Tei";

    public static string Amount(Money money) => money.Amount.ToString("0.00", CultureInfo.InvariantCulture);

    public static Money Nothing(Money like) => like with { Amount = 0 };

    /// <summary>What the shop gets and what the buyer saw; here both are lei.</summary>
    public static JsonObject MoneySet(Money money) =>
        new() { ["shop_money"] = Side(money), ["presentment_money"] = Side(money) };

    private static JsonObject Side(Money money) =>
        new() { ["amount"] = Amount(money), ["currency_code"] = money.Currency };

    public static string Moment(DateTimeOffset at) => at.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    public static string GraphId(string type, long id) => string.Create(CultureInfo.InvariantCulture, $"gid://shopify/{type}/{id}");

    /// <summary>One object of several groups of members.</summary>
    public static JsonObject With(params IEnumerable<JsonObject> groups) =>
        new(groups.SelectMany(group => group.ToArray().Select(member => Detached(group, member.Key))));

    private static KeyValuePair<string, JsonNode?> Detached(JsonObject group, string key)
    {
        group.Remove(key, out var value);
        return KeyValuePair.Create(key, value);
    }

    public static JsonArray Array(IEnumerable<JsonNode?> items) => [.. items];
}
