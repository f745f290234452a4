using System.Text.Json.Nodes;
using Vorba.Lab.Shop.Carts;
using Vorba.Lab.Shop.Products;
using static Vorba.Lab.Shop.Webhooks.ShopifyJson;

namespace Vorba.Lab.Shop.Webhooks;

/// <summary>customers/create, and the customer inside an order.</summary>
internal static class CustomerPayload
{
    public static JsonObject Of(long id, Buyer buyer, DateTimeOffset now) =>
        new()
        {
            ["id"] = id,
            ["email"] = buyer.Email,
            ["created_at"] = Moment(now),
            ["updated_at"] = Moment(now),
            ["first_name"] = buyer.FirstName,
            ["last_name"] = buyer.LastName,
            ["state"] = "disabled",
            ["note"] = null,
            ["verified_email"] = true,
            ["multipass_identifier"] = null,
            ["tax_exempt"] = false,
            ["currency"] = Product.Currency,
            ["phone"] = null,
            ["addresses"] = new JsonArray(),
            ["tax_exemptions"] = new JsonArray(),
            ["admin_graphql_api_id"] = GraphId("Customer", id),
            ["default_address"] = AddressPayload.OfCustomer(buyer, id),
        };

    /// <summary>An order tells only the customer's default address.</summary>
    public static JsonObject InsideOrder(PlacedOrder order)
    {
        var customer = Of(order.CustomerId, order.Buyer, order.PlacedAt);
        customer.Remove("addresses");
        return customer;
    }
}
