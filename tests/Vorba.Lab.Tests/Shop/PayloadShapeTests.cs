using System.Text.Json;
using System.Text.Json.Nodes;
using Vorba.Lab.Tests.Shop.Support;

namespace Vorba.Lab.Tests.Shop;

/// <summary>Holds what the shop says beside what Shopify's own samples say.</summary>
public sealed class PayloadShapeTests
{
    [Theory]
    [InlineData("carts/create")]
    [InlineData("carts/update")]
    [InlineData("checkouts/create")]
    [InlineData("customers/create")]
    [InlineData("orders/create")]
    [InlineData("fulfillments/create")]
    [InlineData("products/create")]
    public async Task A_payload_has_the_members_of_Shopifys_sample_and_of_the_same_kind(string topic)
    {
        var sample = JsonNode.Parse(RealFiles.Text(Sample(topic)))!;
        await using var shop = await OpenShop.StartAsync();
        using var ana = shop.Visit();
        await WebhookTests.BuyAndShipAsync(shop, ana);
        var ours = topic == "products/create" ? shop.Receiver.Products[0].Body : shop.Receiver.Last(topic).Body;

        Assert.Empty(Differences(ours, sample, topic));
    }

    private static string Sample(string topic) =>
        $"registry/shopify-webhooks/2025-04/{topic.Replace("/", "__", StringComparison.Ordinal)}.json";

    private static IEnumerable<string> Differences(JsonNode? ours, JsonNode? theirs, string path) =>
        (ours, theirs) switch
        {
            (null, _) or (_, null) => [],
            (JsonObject us, JsonObject them) => us.SelectMany(member =>
                them.ContainsKey(member.Key)
                    ? Differences(member.Value, them[member.Key], $"{path}.{member.Key}")
                    : [$"{path}.{member.Key} is not in the sample"]),
            (JsonArray us, JsonArray them) => us.Count == 0 || them.Count == 0 ? [] : Differences(us[0], them[0], $"{path}[]"),
            _ => Kind(ours) == Kind(theirs) ? [] : [$"{path} is {Kind(ours)} and not {Kind(theirs)}"],
        };

    private static string Kind(JsonNode node) =>
        node.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? "a boolean" : node.GetValueKind().ToString();
}
