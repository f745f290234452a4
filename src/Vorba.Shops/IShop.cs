namespace Vorba.Shops;

/// <summary>A shop platform as we hear it: which headers it uses, how it signs, and what its bodies mean.</summary>
public interface IShop
{
    /// <summary>The name by which configuration and addresses choose it: "shopify", "woocommerce", "generic".</summary>
    public string Platform { get; }

    public WebhookEnvelope Envelope(Func<string, string?> header);

    /// <summary>Whether whoever knows the secret signed exactly these bytes. Takes the same time for every wrong answer.</summary>
    public bool IsSigned(ReadOnlySpan<byte> body, string? signature, string secret);

    /// <param name="now">When it was received: the moment of an event that tells none, and never surpassed by one that does.</param>
    public Reading Read(ReadOnlyMemory<byte> body, WebhookEnvelope envelope, ShopSettings shop, DateTimeOffset now);
}
