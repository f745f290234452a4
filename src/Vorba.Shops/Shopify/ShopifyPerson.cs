using Vorba.Shops.Json;
using Vorba.Vocabulary;

namespace Vorba.Shops.Shopify;

/// <summary>The person behind an event of a Shopify shop: the customer where there is one, else what the event itself tells.</summary>
internal static class ShopifyPerson
{
    public static ShopPerson Of(ShopJson body)
    {
        var customer = body["customer"];
        var named = new[] { customer, body["billing_address"], body["shipping_address"], body["destination"] }
            .FirstOrDefault(who => (who["first_name"].Line ?? who["last_name"].Line) is not null);
        return new()
        {
            CustomerId = customer["id"].Id,
            Email = body["email"].Email ?? body["contact_email"].Email ?? customer["email"].Email,
            FirstName = named["first_name"].Line,
            LastName = named["last_name"].Line,
            Locale = body["customer_locale"].Locale ?? customer["locale"].Locale,
            AcceptsEmail = Consent(customer) ?? body["buyer_accepts_marketing"].Flag,
        };
    }

    /// <summary>customers/*: here the body is the customer.</summary>
    public static Reading Updated(Webhook hook)
    {
        var body = hook.Body;
        return Told(hook, new()
        {
            CustomerId = body["id"].Id,
            Email = body["email"].Email,
            FirstName = body["first_name"].Line ?? body["default_address"]["first_name"].Line,
            LastName = body["last_name"].Line ?? body["default_address"]["last_name"].Line,
            Locale = body["locale"].Locale,
            AcceptsEmail = Consent(body),
        });
    }

    public static Reading ConsentUpdated(Webhook hook) => Told(hook, new()
    {
        CustomerId = hook.Body["customer_id"].Id,
        Email = hook.Body["email_address"].Email,
        AcceptsEmail = Consent(hook.Body),
    });

    private static Reading Told(Webhook hook, ShopPerson person) =>
        person is { CustomerId: null, Email: null }
            ? new Reading.Kept("a customer without id and e-mail is nobody we could know")
            : new Reading.Understood(new ShopEvent.CustomerUpdated(
                hook.Shop.Name,
                person,
                hook.At(hook.Body["email_marketing_consent"]["consent_updated_at"], hook.Body["updated_at"], hook.Body["created_at"])));

    /// <summary>Only "subscribed" is a yes; the flag is how older versions of the API say it.</summary>
    private static bool? Consent(ShopJson customer) =>
        customer["email_marketing_consent"]["state"].Line is { } state
            ? state == "subscribed"
            : customer["accepts_marketing"].Flag;
}
