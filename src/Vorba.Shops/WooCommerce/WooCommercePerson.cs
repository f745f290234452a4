using Vorba.Shops.Json;
using Vorba.Vocabulary;

namespace Vorba.Shops.WooCommerce;

/// <summary>The person behind an order or a customer of a WooCommerce shop, which tells neither language nor consent.</summary>
internal static class WooCommercePerson
{
    public static ShopPerson Of(ShopJson order) => new()
    {
        CustomerId = NotZero(order["customer_id"].Id),
        Email = order["billing"]["email"].Email,
        FirstName = order["billing"]["first_name"].Line ?? order["shipping"]["first_name"].Line,
        LastName = order["billing"]["last_name"].Line ?? order["shipping"]["last_name"].Line,
    };

    public static Reading Updated(Webhook hook)
    {
        var body = hook.Body;
        var person = new ShopPerson
        {
            CustomerId = NotZero(body["id"].Id),
            Email = body["email"].Email ?? body["billing"]["email"].Email,
            FirstName = body["first_name"].Line ?? body["billing"]["first_name"].Line,
            LastName = body["last_name"].Line ?? body["billing"]["last_name"].Line,
        };
        return person is { CustomerId: null, Email: null }
            ? new Reading.Kept("a customer without id and e-mail is nobody we could know")
            : new Reading.Understood(new ShopEvent.CustomerUpdated(
                hook.Shop.Name, person, hook.At(body["date_modified_gmt"], body["date_created_gmt"])));
    }

    /// <summary>WordPress writes 0 where there is none: a guest, a line without a product.</summary>
    public static string? NotZero(string? id) => id == "0" ? null : id;
}
