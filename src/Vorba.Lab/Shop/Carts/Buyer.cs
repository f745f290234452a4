namespace Vorba.Lab.Shop.Carts;

/// <summary>Who checks out and where the parcel goes. At first often the e-mail alone is known.</summary>
public sealed record Buyer(string Email, bool AcceptsOffers)
{
    public string Name { get; init; } = "";

    public string Address { get; init; } = "";

    public string City { get; init; } = "";

    public string Postcode { get; init; } = "";

    public string FirstName => Name.Split(' ', 2)[0];

    public string LastName => Name.Split(' ', 2) is [_, var rest] ? rest : "";
}
