using System.Text.Json.Nodes;
using Vorba.Lab.Shop.Carts;

namespace Vorba.Lab.Shop.Webhooks;

/// <summary>Where a parcel goes, as orders, checkouts and shipments tell it.</summary>
internal static class AddressPayload
{
    public static JsonObject Of(Buyer buyer) =>
        new()
        {
            ["first_name"] = buyer.FirstName,
            ["address1"] = buyer.Address,
            ["phone"] = null,
            ["city"] = buyer.City,
            ["zip"] = buyer.Postcode,
            ["province"] = null,
            ["country"] = "Romania",
            ["last_name"] = buyer.LastName,
            ["address2"] = null,
            ["company"] = null,
            ["latitude"] = null,
            ["longitude"] = null,
            ["name"] = buyer.Name,
            ["country_code"] = "RO",
            ["province_code"] = null,
        };

    /// <summary>The same as part of a customer, who may have several.</summary>
    public static JsonObject OfCustomer(Buyer buyer, long customerId) =>
        new(Of(buyer).Where(member => member.Key is not ("latitude" or "longitude"))
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())))
        {
            ["id"] = customerId + 1,
            ["customer_id"] = customerId,
            ["country_name"] = "Romania",
            ["default"] = true,
        };
}
