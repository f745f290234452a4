using Vorba.Channels;
using Vorba.Server.OptIn;
using Vorba.Server.Tests.Hosting;
using Vorba.Server.Tests.Webhooks;

namespace Vorba.Server.Tests.Links;

/// <summary>Ana leaves a cart; an hour later she is reminded, with links of ours.</summary>
public static class LinkStory
{
    /// <summary>Where the cart of that token is found again.</summary>
    public static string TargetOf(string cart) => $"https://ceas.example/cart/c/{cart}";

    /// <summary>Reminded in the conversation; the token of the reminder's link.</summary>
    public static async Task<string> RemindedAsync(RunningServer server, string person, string cart)
    {
        var reference = server.Get<CartReference>().Make("ceas", cart);
        await server.AcceptsAsync(Signed.Messenger($$$"""
            {"object":"page","entry":[{"id":"{{{RunningServer.Page}}}","time":1772452800000,"messaging":[
              {"sender":{"id":"{{{person}}}"},"timestamp":1772452800000,"referral":{"ref":"{{{reference}}}","source":"SHORTLINK","type":"OPEN_THREAD"}}]}]}
            """));
        await LeaveCartAsync(server, cart);
        await server.UntilAsync(() => To(server, person).Any());
        await server.PassAsync(TimeSpan.FromMinutes(61));
        await server.UntilAsync(() => Tokens(server, cart).Count > 0);
        await server.UntilAsync(() => To(server, person).Count() > 1);
        return Tokens(server, cart)[0];
    }

    /// <summary>Reminded by e-mail; the way out that the e-mail offers.</summary>
    public static async Task<Uri> RemindedByEmailAsync(RunningServer server, string email, string cart)
    {
        await server.AcceptsAsync(Signed.Shopify(
            "customers/update", $$"""{"id":"{{email}}","email":"{{email}}","accepts_marketing":true,"updated_at":"2026-03-02T12:00:00Z"}"""));
        await server.AcceptsAsync(Signed.Shopify("checkouts/create", $$"""
            {"token":"k","cart_token":"{{cart}}","email":"{{email}}","line_items":[{"product_id":1,"title":"Watch","quantity":1,"price":"9.99"}],
             "abandoned_checkout_url":"{{TargetOf(cart)}}","currency":"RON"}
            """));
        await server.PassAsync(TimeSpan.FromMinutes(61));
        await server.UntilAsync(() => server.Email.Sent.Any(sent => sent.To.Value == email));
        return server.Email.Sent.First(sent => sent.To.Value == email).Unsubscribe!;
    }

    private static Task LeaveCartAsync(RunningServer server, string cart) =>
        server.AcceptsAsync(Signed.Shopify(
            "carts/update", $$"""{"token":"{{cart}}","line_items":[{"product_id":1,"title":"Watch","quantity":1,"price":"9.99"}]}"""));

    private static IEnumerable<Outgoing> To(RunningServer server, string person) =>
        server.Messenger.Sent.Where(sent => sent.To.Value.EndsWith($"/{person}", StringComparison.Ordinal));

    private static IReadOnlyList<string> Tokens(RunningServer server, string cart) =>
        server.Rows<string>("select token from links where target = @target order by token", new { target = TargetOf(cart) });
}
