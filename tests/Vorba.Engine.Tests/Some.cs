using System.Text;
using Vorba.Contacts;
using Vorba.Vocabulary;

namespace Vorba.Engine.Tests;

/// <summary>The ordinary events of Ana and Radu; a test says only what differs.</summary>
internal static class Some
{
    public const string Shop = "demo";

    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static readonly Address Ana = new(Channel.Messenger, "24011002200330044");

    public static readonly Address Radu = new(Channel.Messenger, "24011002200330055");

    public static Incoming CartLeft(string id = "w1", string token = "cart-1", string email = "ana@example.ro") =>
        FromShop(id, "carts/update", token, new ShopEvent.CartUpdated(Shop, Person(email), Noon, new(token)
        {
            Lines = [new("41", "Walnut bag", 1, new(199.90m, "RON"))],
        }));

    public static Incoming Ordered(string id = "w9", string token = "cart-1", string order = "1001", string email = "ana@example.ro") =>
        FromShop(id, "orders/create", token, new ShopEvent.OrderPlaced(Shop, Person(email), Noon, new(order, new(199.90m, "RON")) { CartToken = token }));

    public static Incoming Said(Address who, string id = "m1", string words = "hello") => new()
    {
        Source = "messenger",
        Topic = "messages",
        ExternalId = id,
        Body = Encoding.UTF8.GetBytes(words),
        Keys = [IdentityKey.At(who)],
        Signal = new Signal.FromChannel(new ChannelEvent.Said(who, Noon, words)),
    };

    /// <summary>Came by the link whose reference names the cart.</summary>
    public static Incoming OptedIn(Address who, string id = "m2", string token = "cart-1") => Said(who, id) with
    {
        Keys = [IdentityKey.At(who), IdentityKey.Cart(Shop, token)],
        Signal = new Signal.FromChannel(new ChannelEvent.OptedIn(who, Noon, token)),
    };

    public static Incoming Echoed(Address who, SendId send, string id = "e1") => Said(who, id) with
    {
        Signal = new Signal.FromChannel(new ChannelEvent.Echoed(who, Noon, "m_echoed", send.ToString())),
    };

    public static Incoming Nobodys(string id = "w7") => new()
    {
        Source = "shopify/demo", Topic = "themes/publish", ExternalId = id, Body = "{}"u8.ToArray(),
    };

    private static ShopPerson Person(string email) => new() { Email = email, FirstName = "Ana", AcceptsEmail = true };

    private static Incoming FromShop(string id, string topic, string token, ShopEvent happened) => new()
    {
        Source = "shopify/demo",
        Topic = topic,
        ExternalId = id,
        Body = Encoding.UTF8.GetBytes($"{{\"token\":\"{token}\"}}"),
        Keys = [IdentityKey.Cart(Shop, token), IdentityKey.At(new(Channel.Email, happened.Person.Email!))],
        Signal = new Signal.FromShop(happened),
    };
}
