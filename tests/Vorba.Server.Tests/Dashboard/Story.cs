using System.Text;
using System.Text.Json;
using Dapper;
using Vorba.Contacts;
using Vorba.Engine;
using Vorba.Server.Demo;
using Vorba.Server.Webhooks;
using Vorba.Vocabulary;

namespace Vorba.Server.Tests.Dashboard;

/// <summary>
/// Ana leaves a cart, reads the reminder on Messenger, clicks and orders. Radu never wrote, so an e-mail stands in for his.
/// Played through the real engine, hour by hour.
/// </summary>
public sealed class Story(DashboardHost host)
{
    public const string Shop = "demo";

    private static readonly ShopPerson AnaPerson =
        new() { CustomerId = "1", Email = "ana.ionescu@example.com", FirstName = "Ana", LastName = "Ionescu", Locale = "ro" };

    private static readonly ShopPerson RaduPerson =
        new() { CustomerId = "2", Email = "radu.pop@example.com", FirstName = "Radu", LastName = "Pop", Locale = "en", AcceptsEmail = true };

    private static readonly Address AnaAddress = new(Channel.Messenger, "psid-ana");

    private readonly DemoWalk walk = new(host.Clock, host.Get<Database>());
    private int number;

    private DateTimeOffset Now => host.Clock.GetUtcNow();

    public async Task PlayAsync()
    {
        await AnaWritesAsync();
        await LeaveCartsAsync();
        await WaitAsync(TimeSpan.FromMinutes(75));
        await AnaClicksAndOrdersAsync();
        await WaitAsync(TimeSpan.FromHours(22));
    }

    public async Task<ContactId> ContactAsync(string email)
    {
        await using var connection = host.Get<Database>().OpenToRead();
        return ContactId.Parse(await connection.QuerySingleAsync<string>("select id from contacts where email = @email", new { email }));
    }

    private async Task AnaWritesAsync()
    {
        await HearAsync(new ChannelEvent.Tapped(AnaAddress, Now, "Get Started", "GET_STARTED", null), IdentityKey.Cart(Shop, "cart-ana"));
        await WaitAsync(TimeSpan.FromMinutes(2));
        await HearAsync(new ChannelEvent.Delivered(AnaAddress, Now, [], Now));
        await HearAsync(new ChannelEvent.Read(AnaAddress, Now, Now));
        await HearAsync(new ChannelEvent.Said(AnaAddress, Now, "E un cadou 🎁"));
        await WaitAsync(TimeSpan.FromMinutes(12));
    }

    private async Task LeaveCartsAsync()
    {
        await HearAsync(new ShopEvent.CartUpdated(Shop, AnaPerson, Now, Cart("cart-ana", new("p1", "Ceasul Aurora", 1, new(449.90m, "RON")))));
        await HearAsync(new ShopEvent.CartUpdated(Shop, RaduPerson, Now, Cart("cart-radu", new("p2", "Weekender watch", 1, new(389m, "RON")))));
        await HearAsync(new ShopEvent.CartUpdated(Shop, ShopPerson.Unknown, Now, Cart("cart-nobody", new("p3", "Leather strap", 2, new(89m, "RON")))));
    }

    private async Task AnaClicksAndOrdersAsync()
    {
        var ana = await ContactAsync(AnaPerson.Email!);
        await HearAsync(new ChannelEvent.Delivered(AnaAddress, Now, [], Now));
        await HearAsync(new ChannelEvent.Read(AnaAddress, Now, Now));
        await WaitAsync(TimeSpan.FromMinutes(2));
        await HearAsync(new ChannelEvent.Clicked(AnaAddress, Now, await LastSendAsync(ana), "https://shop.example/cart/cart-ana"));
        await WaitAsync(TimeSpan.FromMinutes(8));
        var order = new Order("1001", new(449.90m, "RON")) { Name = "#1001", CartToken = "cart-ana" };
        await HearAsync(new ShopEvent.OrderPlaced(Shop, AnaPerson, Now, order));
    }

    private async Task<SendId> LastSendAsync(ContactId contact)
    {
        await using var connection = host.Get<Database>().OpenToRead();
        return SendId.Parse(await connection.QuerySingleAsync<string>(
            "select id from sends where contact = @id and state = 'Sent' order by sent_at desc, id desc limit 1", new { id = contact.ToString() }));
    }

    private static Cart Cart(string token, CartLine line) =>
        new(token) { Lines = [line], Total = line.Price, ReturnUrl = $"https://shop.example/cart/{token}" };

    private Task HearAsync(ShopEvent happened) =>
        AdmitAsync($"shopify/{Shop}", happened.GetType().Name, new Signal.FromShop(happened), ShopKeys.Of(happened));

    private Task HearAsync(ChannelEvent happened, params IReadOnlyList<IdentityKey> keys) =>
        AdmitAsync("messenger", happened.GetType().Name, new Signal.FromChannel(happened), [IdentityKey.At(happened.Of), .. keys]);

    private async Task AdmitAsync(string source, string topic, Signal signal, IReadOnlyList<IdentityKey> keys)
    {
        await host.Get<ContactEngine>().AdmitAsync(new()
        {
            Source = source,
            Topic = topic,
            ExternalId = $"event-{++number}",
            Body = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { topic, number, at = Now })),
            Keys = keys,
            Signal = signal,
        });
        await WaitAsync(TimeSpan.FromSeconds(1));
    }

    private async Task WaitAsync(TimeSpan span)
    {
        await SettleAsync();
        await walk.AdvanceAsync(span, TestContext.Current.CancellationToken);
        await SettleAsync();
    }

    /// <summary>Waits until nothing is due and nothing is under way.</summary>
    private async Task SettleAsync()
    {
        await using var connection = host.Get<Database>().OpenToRead();
        var busy = true;
        for (var tries = 0; busy && tries < 500; tries++)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
            busy = await connection.ExecuteScalarAsync<long>(
                "select (select count(*) from contacts where next_due <= @now) + (select count(*) from sends where state = 'Attempting')",
                new { now = Now.ToUnixTimeMilliseconds() }) > 0;
        }

        Assert.False(busy, "the engine did not come to rest");
    }
}
