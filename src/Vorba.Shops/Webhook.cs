using Vorba.Shops.Json;
using Vorba.Vocabulary;

namespace Vorba.Shops;

/// <summary>One opened webhook with all that is needed to understand it.</summary>
internal sealed record Webhook(ShopJson Body, WebhookEnvelope Envelope, ShopSettings Shop, DateTimeOffset Now)
{
    /// <summary>The first readable moment, else what the envelope says, else now. A shop's clock that runs ahead is held at now.</summary>
    public DateTimeOffset At(params ReadOnlySpan<ShopJson> moments)
    {
        var at = Envelope.OccurredAt ?? Now;
        foreach (var moment in moments)
        {
            if (moment.Moment is { } told)
            {
                at = told;
                break;
            }
        }

        return at < Now ? at : Now;
    }

    /// <summary>An address of the shop's own pages, where it is known where they begin.</summary>
    public string? Page(string path) =>
        Shop.StorefrontUrl is { } root ? ShopText.WebAddress($"{root.TrimEnd('/')}/{path}") : null;

    /// <summary>What lines are worth; unknown where they are given away or came without prices.</summary>
    public static Money? Worth(IReadOnlyList<CartLine> lines, string currency)
    {
        var amount = lines.Sum(line => line.Price.Amount * line.Quantity);
        return amount == 0 && lines.Count > 0 ? null : new Money(amount, currency);
    }
}
