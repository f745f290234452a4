using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace Vorba.Shops.Tests;

/// <summary>Whatever is done to a body on its way, reading it is an answer and never a fall.</summary>
public sealed class MutationTests
{
    private const string HalfAnEmoji = "\"half an emoji\"";

    private static readonly string[] Wrongs =
    [
        "null", "true", "-1", "1e400", "9007199254740993", "\"example string\"", "\"\"", HalfAnEmoji, "[]", "{}", "[[{}]]",
        "\"2026-13-45\"", "{\"id\":{\"id\":[]}}",
    ];

    [Fact]
    public void A_body_with_members_dropped_and_retyped_is_always_read() =>
        Gen.Select(One([.. Bodies()]), Gen.Int[0, 100_000].Array[1, 12], One(Wrongs).Array[1, 12])
            .Sample(
                (body, places, wrongs) => Read(body with { Bytes = Mutated(body.Bytes, places, wrongs) }) is not null,
                iter: 3_000);

    [Fact]
    public void A_body_cut_off_or_with_bytes_changed_is_always_read() =>
        Gen.Select(One([.. Bodies()]), Gen.Int[0, 100_000], Gen.Byte, Gen.Bool)
            .Sample(
                (body, place, wrong, cut) =>
                {
                    var at = place % body.Bytes.Length;
                    byte[] bytes = cut ? body.Bytes[..at] : [.. body.Bytes];
                    if (!cut)
                    {
                        bytes[at] = wrong;
                    }

                    return Read(body with { Bytes = bytes }) is not null;
                },
                iter: 3_000);

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var deep = $"{{\"type\":{new string('[', 5_000)}{new string(']', 5_000)}}}";

        Assert.All(ShopPlatforms.ByName.Values, shop => Assert.IsType<Reading.Unreadable>(shop.Heard("orders/create", deep)));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.All(ShopPlatforms.ByName.Values, shop =>
            Assert.IsType<Reading.Unreadable>(shop.Heard("orders/create", [.. "{\"id\":\""u8, 0xFF, 0xFE, .. "\"}"u8])));

    [Fact]
    public void A_byte_order_mark_is_no_obstacle() =>
        Assert.IsType<Reading.Understood>(ShopPlatforms.ByName["shopify"].Heard("orders/create", [.. "\uFEFF"u8, .. "{\"id\":1}"u8]));

    private static Gen<T> One<T>(IReadOnlyList<T> choices) => Gen.Int[0, choices.Count - 1].Select(index => choices[index]);

    private static Reading Read(Sent sent) => ShopPlatforms.ByName[sent.Platform].Heard(sent.Topic, sent.Bytes);

    private static IEnumerable<Sent> Bodies() =>
        RealFiles.Table("registry/shopify-hmac.tsv").Select(row => new Sent("shopify", row[1], RealFiles.Read(row[0])))
            .Concat(RealFiles.Table("registry/woocommerce-signatures.tsv")
                .Select(row => new Sent("woocommerce", null, RealFiles.Read($"fetched/woocommerce/{row[0]}"))))
            .Append(new("generic", null, Encoding.UTF8.GetBytes("""
                {"type":"order.placed","id":"1","occurredAt":"2026-03-02T10:00:00Z","person":{"email":"ana@example.com"},
                 "order":{"id":1,"total":{"amount":"9.50","currency":"RON"},"coupons":["A"],
                  "lines":[{"productId":1,"title":"Bag","quantity":1,"price":{"amount":9.5}}]}}
                """)));

    private static byte[] Mutated(byte[] bytes, int[] places, string[] wrongs)
    {
        var root = JsonNode.Parse(bytes)!.AsObject();
        for (var index = 0; index < places.Length; index++)
        {
            var members = Members(root).ToList();
            if (members.Count > 0)
            {
                var (parent, name) = members[places[index] % members.Count];
                parent[name] = places[index] % 5 == 0 ? null : JsonNode.Parse(wrongs[index % wrongs.Length]);
                if (places[index] % 7 == 0)
                {
                    parent.Remove(name);
                }
            }
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString().Replace(HalfAnEmoji, "\"\\ud83d\"", StringComparison.Ordinal));
    }

    private static IEnumerable<(JsonObject Parent, string Name)> Members(JsonNode? node) => node switch
    {
        JsonObject parent => parent.Select(member => (parent, member.Key))
            .Concat(parent.SelectMany(member => Members(member.Value))),
        JsonArray items => items.SelectMany(Members),
        _ => [],
    };

    private sealed record Sent(string Platform, string? Topic, byte[] Bytes);
}
