using Vorba.Vocabulary;

namespace Vorba.Shops.Generic;

/// <summary>The person of any event, and customer.updated, which is about nothing else.</summary>
internal static class GenericPerson
{
    public static ShopPerson Of(Webhook hook)
    {
        var person = hook.Body["person"];
        return new()
        {
            CustomerId = person["customerId"].Id,
            Email = person["email"].Email,
            FirstName = person["firstName"].Line,
            LastName = person["lastName"].Line,
            Locale = person["locale"].Locale,
            AcceptsEmail = person["acceptsEmail"].Flag,
        };
    }

    public static Reading Updated(Webhook hook)
    {
        var person = Of(hook);
        return person is { CustomerId: null, Email: null }
            ? new Reading.Unreadable("person must have a customerId or an email")
            : new Reading.Understood(new ShopEvent.CustomerUpdated(hook.Shop.Name, person, GenericCart.At(hook)));
    }
}
