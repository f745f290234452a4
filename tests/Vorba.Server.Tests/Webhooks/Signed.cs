using System.Security.Cryptography;
using System.Text;
using Vorba.Server.Tests.Hosting;

namespace Vorba.Server.Tests.Webhooks;

/// <summary>Webhooks as their senders make them: the exact bytes, signed with the secret that was agreed.</summary>
public static class Signed
{
    public const string ShopifySecret = "shpss_vorba_test_secret";
    public const string WooCommerceSecret = "vorba_wc_secret";
    public const string GenericSecret = "vorba_generic_secret";

    public static HttpRequestMessage Shopify(string topic, byte[] body, string? id = null, string shop = "ceas") =>
        Post($"/webhooks/shopify/{shop}", body,
            ("X-Shopify-Hmac-Sha256", Base64(body, ShopifySecret)), ("X-Shopify-Topic", topic), ("X-Shopify-Webhook-Id", id));

    public static HttpRequestMessage Shopify(string topic, string body, string? id = null) => Shopify(topic, Encoding.UTF8.GetBytes(body), id);

    public static HttpRequestMessage WooCommerce(string topic, byte[] body, string? id = null, string shop = "carti") =>
        Post($"/webhooks/woocommerce/{shop}", body,
            ("X-WC-Webhook-Signature", Base64(body, WooCommerceSecret)), ("X-WC-Webhook-Topic", topic), ("X-WC-Webhook-Delivery-ID", id));

    public static HttpRequestMessage Generic(string body, string shop = "flori")
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return Post($"/webhooks/generic/{shop}", bytes, ("X-Vorba-Signature", $"sha256={Hex(bytes, GenericSecret)}"));
    }

    public static HttpRequestMessage Messenger(byte[] body) =>
        Post("/webhooks/messenger", body, ("X-Hub-Signature-256", $"sha256={Hex(body, RunningServer.AppSecret)}"));

    public static HttpRequestMessage Messenger(string body) => Messenger(Encoding.UTF8.GetBytes(body));

    public static HttpRequestMessage Post(string path, byte[] body, params ReadOnlySpan<(string Name, string? Value)> headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = Asking.Json(body) };
        foreach (var (name, value) in headers)
        {
            if (value is not null)
            {
                request.Headers.Add(name, value);
            }
        }

        return request;
    }

    public static byte[] WithOneByteChanged(byte[] body)
    {
        byte[] changed = [.. body];
        changed[body.Length / 2] ^= 1;
        return changed;
    }

    public static string Base64(byte[] body, string secret) => Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));

    private static string Hex(byte[] body, string secret) => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));
}
