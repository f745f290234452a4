using System.Collections.Frozen;
using Vorba.Shops.Generic;
using Vorba.Shops.Shopify;
using Vorba.Shops.WooCommerce;

namespace Vorba.Shops;

/// <summary>All platforms we hear, by their names.</summary>
public static class ShopPlatforms
{
    public static readonly FrozenDictionary<string, IShop> ByName =
        new IShop[] { new ShopifyShop(), new WooCommerceShop(), new GenericShop() }
            .ToFrozenDictionary(shop => shop.Platform, StringComparer.OrdinalIgnoreCase);
}
