using System.Collections.Frozen;
using Vorba.Shops.Json;

namespace Vorba.Shops.Shopify;

/// <summary>Hears a Shopify shop: carts, checkouts, orders, fulfilments, customers and products; the rest is kept.</summary>
public sealed class ShopifyShop : IShop
{
    private static readonly FrozenDictionary<string, Func<Webhook, Reading>> Topics =
        new Dictionary<string, Func<Webhook, Reading>>
        {
            ["carts/create"] = ShopifyCart.Changed,
            ["carts/update"] = ShopifyCart.Changed,
            ["checkouts/create"] = ShopifyCheckout.Started,
            ["checkouts/update"] = ShopifyCheckout.Started,
            ["orders/create"] = ShopifyOrder.Placed,
            ["orders/updated"] = ShopifyOrder.Updated,
            ["orders/edited"] = ShopifyOrder.Updated,
            ["orders/paid"] = ShopifyOrder.Updated,
            ["orders/cancelled"] = ShopifyOrder.Cancelled,
            ["orders/fulfilled"] = ShopifyShipment.OfOrder,
            ["orders/partially_fulfilled"] = ShopifyShipment.OfOrder,
            ["fulfillments/create"] = ShopifyShipment.OfFulfillment,
            ["fulfillments/update"] = ShopifyShipment.OfFulfillment,
            ["customers/create"] = ShopifyPerson.Updated,
            ["customers/update"] = ShopifyPerson.Updated,
            ["customers/enable"] = ShopifyPerson.Updated,
            ["customers/disable"] = ShopifyPerson.Updated,
            ["customers_email_marketing_consent/update"] = ShopifyPerson.ConsentUpdated,
            ["products/create"] = ShopifyProduct.Learned,
            ["products/update"] = ShopifyProduct.Learned,
            ["products/delete"] = ShopifyProduct.Deleted,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public string Platform => "shopify";

    public WebhookEnvelope Envelope(Func<string, string?> header) =>
        new(header("X-Shopify-Hmac-Sha256"), ShopText.Line(header("X-Shopify-Topic")))
        {
            ExternalId = ShopText.Line(header("X-Shopify-Webhook-Id")),
            OccurredAt = ShopText.Moment(header("X-Shopify-Triggered-At")),
        };

    public bool IsSigned(ReadOnlySpan<byte> body, string? signature, string secret) =>
        WebhookSignature.FitsBase64(body, signature, secret);

    public Reading Read(ReadOnlyMemory<byte> body, WebhookEnvelope envelope, ShopSettings shop, DateTimeOffset now) =>
        WebhookBody.Open(body, root => Topics.TryGetValue(envelope.Topic ?? "", out var read)
            ? read(new(new(root), envelope, shop, now))
            : new Reading.Kept($"nothing hangs on the topic '{envelope.Topic}'"));
}
