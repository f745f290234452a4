using System.Collections.Frozen;
using System.Text.Json;
using Vorba.Shops.Json;

namespace Vorba.Shops.Generic;

/// <summary>The events any shop may send us, as one published JSON Schema that also does the checking.</summary>
public static class GenericEvents
{
    /// <summary>JSON Schema, draft 2020-12.</summary>
    public static readonly string Schema = Embedded();

    internal static readonly SchemaCheck Check = new(JsonDocument.Parse(Schema).RootElement);

    internal static readonly FrozenDictionary<string, Func<Webhook, Reading>> Types =
        new Dictionary<string, Func<Webhook, Reading>>
        {
            ["cart.updated"] = GenericCart.Updated,
            ["checkout.started"] = GenericCart.CheckoutStarted,
            ["order.placed"] = GenericOrder.Placed,
            ["order.updated"] = GenericOrder.Updated,
            ["order.cancelled"] = GenericOrder.Cancelled,
            ["order.shipped"] = GenericOrder.Shipped,
            ["customer.updated"] = GenericPerson.Updated,
            ["product.updated"] = GenericProduct.Learned,
            ["product.removed"] = GenericProduct.Removed,
        }.ToFrozenDictionary();

    private static string Embedded()
    {
        using var stream = typeof(GenericEvents).Assembly.GetManifestResourceStream("event.schema.json")
            ?? throw new InvalidOperationException("event.schema.json is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
