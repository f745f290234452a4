using System.Collections.Frozen;
using System.Text.Json;
using Vorba.Shops.Json;

namespace Vorba.Shops.WooCommerce;

/// <summary>Hears a WooCommerce shop, whose webhooks carry the resource of its REST interface as it is now.</summary>
public sealed class WooCommerceShop : IShop
{
    private static readonly FrozenDictionary<string, Func<Webhook, Reading>> Topics =
        new Dictionary<string, Func<Webhook, Reading>>
        {
            ["order.created"] = WooCommerceOrder.Created,
            ["order.updated"] = WooCommerceOrder.Updated,
            ["order.restored"] = WooCommerceOrder.Updated,
            ["customer.created"] = WooCommercePerson.Updated,
            ["customer.updated"] = WooCommercePerson.Updated,
            ["product.created"] = WooCommerceProduct.Learned,
            ["product.updated"] = WooCommerceProduct.Learned,
            ["product.restored"] = WooCommerceProduct.Learned,
            ["product.deleted"] = WooCommerceProduct.Deleted,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public string Platform => "woocommerce";

    /// <summary>X-WC-Webhook-ID names the subscription and is the same for all its deliveries; the delivery has its own.</summary>
    public WebhookEnvelope Envelope(Func<string, string?> header) =>
        new(header("X-WC-Webhook-Signature"), ShopText.Line(header("X-WC-Webhook-Topic")))
        {
            ExternalId = ShopText.Line(header("X-WC-Webhook-Delivery-ID")),
        };

    public bool IsSigned(ReadOnlySpan<byte> body, string? signature, string secret) =>
        WebhookSignature.FitsBase64(body, signature, secret);

    public Reading Read(ReadOnlyMemory<byte> body, WebhookEnvelope envelope, ShopSettings shop, DateTimeOffset now) =>
        body.Span.StartsWith("webhook_id="u8)
            ? new Reading.Kept("the greeting of a new webhook")
            : WebhookBody.Open(body, root => Read(root, envelope, shop, now));

    private static Reading Read(JsonElement root, WebhookEnvelope envelope, ShopSettings shop, DateTimeOffset now)
    {
        var body = new ShopJson(root);
        var topic = envelope.Topic ?? Guess(body);
        var reading = Topics.TryGetValue(topic, out var read)
            ? read(new(body, envelope, shop, now))
            : new Reading.Kept($"nothing hangs on the topic '{topic}'");
        return reading with { Topic = topic };
    }

    /// <summary>A proxy may lose the header; the shape still tells the resource, and a repeat does no harm to an update.</summary>
    private static string Guess(ShopJson body) => body switch
    {
        _ when !body["order_key"].IsAbsent && !body["line_items"].IsAbsent => "order.updated",
        _ when !body["permalink"].IsAbsent && !body["stock_status"].IsAbsent => "product.updated",
        _ when !body["role"].IsAbsent && !body["username"].IsAbsent => "customer.updated",
        _ => "unknown",
    };
}
