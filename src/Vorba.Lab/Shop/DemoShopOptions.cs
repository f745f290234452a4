using Vorba.Lab.Shop.Carts;

namespace Vorba.Lab.Shop;

/// <summary>Where the demo shop stands, whom it tells, and which coupon codes it takes.</summary>
public sealed record DemoShopOptions
{
    /// <summary>The shop's short name, as Vorba has it in its settings.</summary>
    public string Name { get; init; } = "demo";

    /// <summary>Where visitors reach the server that carries the shop; addresses inside webhooks start with it.</summary>
    public string PublicUrl { get; init; } = "http://localhost:5080";

    public string WebhookUrl { get; init; } = "http://localhost:5080/webhooks/shopify/demo";

    /// <summary>Signs the webhooks; Vorba knows the same.</summary>
    public required string Secret { get; init; }

    /// <summary>Where <c>/widget.js</c> and <c>/optin/{shop}</c> live.</summary>
    public string VorbaUrl { get; init; } = "http://localhost:5080";

    /// <summary>Who may show the shop inside a frame beside itself: the phone of the Lab opens the checkout there.</summary>
    public IReadOnlyList<string> AllowedFrames { get; init; } = ["http://localhost:5090", "http://127.0.0.1:5090"];

    /// <summary>Coupon codes and the percent each takes off. Case does not matter.</summary>
    public IReadOnlyDictionary<string, int> Coupons { get; init; } = new Dictionary<string, int> { ["MESSENGER10"] = 10 };

    /// <summary>The pause before a refused webhook is sent again; each further pause is twice as long, up to five seconds.</summary>
    public TimeSpan FirstRetryAfter { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The coupon with this code; null where the shop knows none.</summary>
    public Coupon? FindCoupon(string? code) =>
        Coupons.Where(known => known.Key.Equals(code?.Trim(), StringComparison.OrdinalIgnoreCase))
            .Select(known => new Coupon(known.Key, known.Value))
            .FirstOrDefault();
}
