using System.Security.Cryptography;
using System.Text;

namespace Vorba.Shops;

/// <summary>What the headers of a webhook tell before its body is opened.</summary>
public sealed record WebhookEnvelope(string? Signature, string? Topic)
{
    /// <summary>The platform's own name for this delivery, the same when it repeats it.</summary>
    public string? ExternalId { get; init; }

    public DateTimeOffset? OccurredAt { get; init; }

    /// <summary>The name by which a repeat is known: the platform's, or a digest of topic and bytes where it gives none.</summary>
    public string NameOf(ReadOnlySpan<byte> body)
    {
        if (ExternalId is not null)
        {
            return ExternalId;
        }

        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(Encoding.UTF8.GetBytes($"{Topic}\n"));
        digest.AppendData(body);
        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }
}
