using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Vorba.Lab.Tests.Shop.Support;

namespace Vorba.Lab.Tests.Shop;

public sealed class CheckoutScriptTests
{
    private const string WriteTheEmail = """
        const frame = document.querySelector('iframe');
        frame.addEventListener('load', () => {
          const email = frame.contentDocument.getElementById('email');
          email.value = 'radu@example.com';
          email.dispatchEvent(new Event('change', { bubbles: true }));
        });
        """;

    [Fact]
    public async Task The_email_is_told_as_soon_as_it_is_written_also_inside_a_frame()
    {
        await using var shop = await OpenShop.StartAsync(beside: server =>
        {
            server.MapGet("/write.js", () => Results.Text(WriteTheEmail, "text/javascript"));
            server.MapGet("/phone/{cart}", (string cart) => Results.Text(
                $"""<!DOCTYPE html><title>phone</title><iframe src="/shop/cart/{cart}?to=checkout"></iframe><script src="/write.js"></script>""",
                "text/html"));
        });
        using var radu = shop.Visit();
        await radu.AddAsync("bag-weekend");

        await Browser.OpenAsync(new(shop.Address, $"/phone/{radu.CartToken}"));
        await shop.SettleAsync();

        Assert.Equal("radu@example.com", shop.Receiver.Last("checkouts/create").Body["email"]!.GetValue<string>());
    }
}
