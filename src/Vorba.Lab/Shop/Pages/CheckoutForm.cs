using System.Net.Mail;
using Vorba.Lab.Shop.Carts;
using Vorba.Lab.Shop.Products;

namespace Vorba.Lab.Shop.Pages;

/// <summary>What the visitor wrote at the checkout, kept as written until it fits.</summary>
public sealed record CheckoutForm
{
    private const int Longest = 200;
    private const int LongestEmail = 254;

    public string Email { get; init; } = "";

    public bool AcceptsOffers { get; init; }

    public string Name { get; init; } = "";

    public string Address { get; init; } = "";

    public string City { get; init; } = "";

    public string Postcode { get; init; } = "";

    public string Coupon { get; init; } = "";

    public Buyer Buyer =>
        new(Email, AcceptsOffers) { Name = Name, Address = Address, City = City, Postcode = Postcode };

    public bool HasEmail =>
        Email.Length <= LongestEmail
        && MailAddress.TryCreate(Email, out var address)
        && address.Address == Email
        && address.Host.Contains('.', StringComparison.Ordinal);

    public static CheckoutForm Read(IFormCollection form)
    {
        return new()
        {
            Email = Field("email"),
            AcceptsOffers = form["offers"] == "yes",
            Name = Field("name"),
            Address = Field("address"),
            City = Field("city"),
            Postcode = Field("postcode"),
            Coupon = Field("coupon"),
        };

        string Field(string name) => form[name].ToString().Trim();
    }

    /// <summary>As far as the buyer came the last time.</summary>
    public static CheckoutForm Resume(Buyer? buyer, string? coupon) =>
        buyer is null
            ? new() { Coupon = coupon ?? "" }
            : new()
            {
                Email = buyer.Email,
                AcceptsOffers = buyer.AcceptsOffers,
                Name = buyer.Name,
                Address = buyer.Address,
                City = buyer.City,
                Postcode = buyer.Postcode,
                Coupon = coupon ?? "",
            };

    /// <summary>What stands in the way of the order, by field; empty where nothing does.</summary>
    public IReadOnlyDictionary<string, LocalText> Check(DemoShopOptions options)
    {
        var complaints = new Dictionary<string, LocalText>();
        foreach (var (field, words) in new[] { ("name", Name), ("address", Address), ("city", City), ("postcode", Postcode) })
        {
            if (words.Length is 0 or > Longest)
            {
                complaints[field] = words.Length == 0 ? Complaints.Missing : Complaints.TooLong;
            }
        }

        if (!HasEmail)
        {
            complaints["email"] = Complaints.EmailUnclear;
        }

        if (Coupon.Length > 0 && options.FindCoupon(Coupon) is null)
        {
            complaints["coupon"] = Complaints.CouponUnknown;
        }

        return complaints;
    }
}
