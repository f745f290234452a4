using System.Text.Json;
using Vorba.Shops.Json;

namespace Vorba.Shops.Generic;

/// <summary>Hears any shop that speaks our own events. Strict, because its sender is being written by someone who reads our answer.</summary>
public sealed class GenericShop : IShop
{
    private const string SignaturePrefix = "sha256=";

    /// <summary>Enough to mend a sender by; more would bury the first.</summary>
    private const int MostFaultsTold = 5;

    public string Platform => "generic";

    /// <summary>Topic and id stand in the body.</summary>
    public WebhookEnvelope Envelope(Func<string, string?> header) => new(header("X-Vorba-Signature"), null);

    public bool IsSigned(ReadOnlySpan<byte> body, string? signature, string secret) =>
        signature?.StartsWith(SignaturePrefix, StringComparison.Ordinal) is true
        && WebhookSignature.FitsHex(body, signature[SignaturePrefix.Length..], secret);

    public Reading Read(ReadOnlyMemory<byte> body, WebhookEnvelope envelope, ShopSettings shop, DateTimeOffset now) =>
        WebhookBody.Open(body, root => Read(root, envelope, shop, now), mayRepeatMembers: false);

    private static Reading Read(JsonElement root, WebhookEnvelope envelope, ShopSettings shop, DateTimeOffset now)
    {
        string[] faults = [.. GenericEvents.Check.Faults(root).Take(MostFaultsTold)];
        if (faults.Length > 0)
        {
            return new Reading.Unreadable(string.Join("; ", faults));
        }

        var body = new ShopJson(root);
        var type = body["type"].Line ?? "";
        return GenericEvents.Types[type](new(body, envelope, shop, now)) with { ExternalId = body["id"].Id, Topic = type };
    }
}
