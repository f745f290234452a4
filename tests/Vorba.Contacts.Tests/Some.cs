using Vorba.Vocabulary;

namespace Vorba.Contacts.Tests;

/// <summary>The ordinary people, carts, orders and acts; a test says only what differs.</summary>
internal static class Some
{
    public const string Shop = "demo";

    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static readonly Address AnasThread = new(Channel.Messenger, "24011002200330044");

    public static readonly Address AnasMail = new(Channel.Email, "ana@example.ro");

    public static readonly ShopPerson AnaInShop = new() { Email = "ana@example.ro", FirstName = "Ana", Locale = "ro", AcceptsEmail = true };

    public static Contact Stranger => new() { Id = new(new("01958ac0000070008000000000000001")), CreatedAt = Noon };

    /// <summary>Talks with the shop on Messenger, has had the welcome, and takes its e-mails.</summary>
    public static Contact Ana => Stranger with
    {
        FirstName = "Ana",
        Addresses = [AnasMail, AnasThread],
        Subscriptions = [new(Channel.Messenger, Noon.AddDays(-9), "tap"), new(Channel.Email, Noon.AddDays(-9), "shop")],
        Window = new(Noon.AddMinutes(-1)),
        Journeys = [Welcomed],
        LastNumber = 1,
    };

    public static Flows.Journey Welcomed => new()
    {
        Id = new(Stranger.Id, 1), Flow = "welcome", Version = 1, StartedAt = Noon.AddDays(-9), EndedWhy = "completed",
    };

    public static Cart Cart(string token = "cart-1") => new(token)
    {
        Lines = [new("41", "Walnut bag", 1, new(199.90m, "RON"))],
        Total = new(199.90m, "RON"),
        ReturnUrl = $"https://shop.example/cart/{token}",
    };

    public static ShopEvent CartChanged(DateTimeOffset at, string token = "cart-1") => new ShopEvent.CartUpdated(Shop, AnaInShop, at, Cart(token));

    public static ShopEvent CheckedOut(DateTimeOffset at, string token = "cart-1") => new ShopEvent.CheckoutStarted(Shop, AnaInShop, at, Cart(token));

    public static ShopEvent Emptied(DateTimeOffset at, string token = "cart-1") => new ShopEvent.CartUpdated(Shop, AnaInShop, at, new(token));

    public static ShopEvent Ordered(DateTimeOffset at, string? token = "cart-1", string id = "1001") =>
        new ShopEvent.OrderPlaced(Shop, AnaInShop, at, new(id, new(199.90m, "RON")) { Name = $"#{id}", CartToken = token });

    public static ChannelEvent OptedIn(DateTimeOffset at) => new ChannelEvent.OptedIn(AnasThread, at, "cart-1");

    public static ChannelEvent Said(DateTimeOffset at, string words) => new ChannelEvent.Said(AnasThread, at, words);

    public static ChannelEvent GetStarted(DateTimeOffset at) => new ChannelEvent.Tapped(AnasThread, at, "Get Started", "GET_STARTED", null);
}
