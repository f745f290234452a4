using System.Text;

namespace Vorba.Shops.Tests;

/// <summary>The ordinary shop of the tests, and how it is heard.</summary>
public static class Some
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static readonly ShopSettings Shop = new("gear", "EUR", "https://gear.example");

    public static Reading Heard(this IShop shop, string topic, string json) =>
        shop.Heard(topic, Encoding.UTF8.GetBytes(json));

    public static Reading Heard(this IShop shop, string? topic, byte[] body) =>
        shop.Read(body, new(null, topic), Shop, Noon);

    public static TEvent Event<TEvent>(this Reading reading) =>
        Assert.IsType<TEvent>(Assert.IsType<Reading.Understood>(reading).Event);
}
