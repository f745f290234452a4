using Vorba.Server.OptIn;
using Vorba.Server.Tests.Hosting;

namespace Vorba.Server.Tests.Webhooks;

/// <summary>A cart, an e-mail and a person in Messenger become one contact, in whichever order they appear.</summary>
public sealed class IdentityTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_cart_and_then_the_person_who_came_by_its_link_are_one()
    {
        await CartAsync("cart-1");
        await ComesByAsync("401", await ReferenceAsync("cart-1"));

        Assert.Equal(ContactOf("cart", "ceas/cart-1"), ContactOf("Messenger", $"{RunningServer.Page}/401"));
    }

    [Fact]
    public async Task A_person_who_came_by_a_link_and_then_the_cart_are_one()
    {
        await ComesByAsync("402", await ReferenceAsync("cart-2"));
        await CartAsync("cart-2");

        Assert.Equal(ContactOf("cart", "ceas/cart-2"), ContactOf("Messenger", $"{RunningServer.Page}/402"));
    }

    [Fact]
    public async Task Everything_told_twice_is_still_one()
    {
        await SaysAsync("403");
        await CartAsync("cart-3");
        var before = (ContactOf("cart", "ceas/cart-3"), ContactOf("Messenger", $"{RunningServer.Page}/403"));
        Assert.NotEqual(before.Item1, before.Item2);
        for (var times = 0; times < 2; times++)
        {
            await ComesByAsync("403", await ReferenceAsync("cart-3"));
            await CartAsync("cart-3");
        }

        Assert.Equal(ContactOf("cart", "ceas/cart-3"), ContactOf("Messenger", $"{RunningServer.Page}/403"));
        Assert.Single(server.Rows<string>(
            "select id from contacts where merged_into is null and id in (@Item1, @Item2)", new { before.Item1, before.Item2 }));
    }

    [Theory]
    [InlineData("c=Y2Vhcw=AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("c==")]
    [InlineData("c")]
    [InlineData("GET_10_PERCENT")]
    [InlineData("c=💛=x")]
    public async Task A_reference_that_we_did_not_sign_joins_nothing(string reference)
    {
        await CartAsync("cart-4");
        await ComesByAsync("404", reference);

        Assert.NotEqual(ContactOf("cart", "ceas/cart-4"), ContactOf("Messenger", $"{RunningServer.Page}/404"));
    }

    [Fact]
    public async Task A_reference_with_one_letter_altered_joins_nothing()
    {
        await CartAsync("cart-5");
        var reference = await ReferenceAsync("cart-5");
        foreach (var at in Enumerable.Range(0, reference.Length))
        {
            var altered = reference[..at] + (reference[at] == 'A' ? 'B' : 'A') + reference[(at + 1)..];
            Assert.Null(server.Get<CartReference>().Read(altered));
        }

        await ComesByAsync("405", $"{reference[..^1]}{(reference[^1] == 'A' ? 'B' : 'A')}");
        Assert.NotEqual(ContactOf("cart", "ceas/cart-5"), ContactOf("Messenger", $"{RunningServer.Page}/405"));
    }

    [Fact]
    public async Task An_e_mail_joins_what_the_shop_tells_apart()
    {
        await CartAsync("cart-6");
        await server.AcceptsAsync(Signed.Shopify("customers/update", """{"id":606,"email":"Radu.Six@Example.com"}"""));
        Assert.NotEqual(ContactOf("cart", "ceas/cart-6"), ContactOf("customer", "ceas/606"));

        await server.AcceptsAsync(Signed.Shopify("checkouts/update", """{"token":"k6","cart_token":"cart-6","email":"radu.six@example.com"}"""));
        Assert.Equal(ContactOf("cart", "ceas/cart-6"), ContactOf("customer", "ceas/606"));
        Assert.Equal(ContactOf("cart", "ceas/cart-6"), ContactOf("Email", "radu.six@example.com"));
    }

    [Fact]
    public async Task The_token_as_a_Shopify_page_knows_it_names_the_same_cart()
    {
        await server.AcceptsAsync(Signed.Shopify("carts/update", CartBody("cart-7?key=0123abcd")));
        await ComesByAsync("407", await ReferenceAsync("cart-7?key=0123abcd"));

        Assert.Equal(ContactOf("cart", "ceas/cart-7"), ContactOf("Messenger", $"{RunningServer.Page}/407"));
    }

    [Fact]
    public async Task A_shop_spelled_otherwise_is_the_same_shop()
    {
        await CartAsync("cart-8");
        await ComesByAsync("408", await ReferenceAsync("cart-8", shop: "Ceas"));

        Assert.Equal(ContactOf("cart", "ceas/cart-8"), ContactOf("Messenger", $"{RunningServer.Page}/408"));
    }

    private string ContactOf(string kind, string value) =>
        Assert.Single(server.Rows<string>("select contact from identities where kind = @kind and value = @value", new { kind, value }));

    private Task CartAsync(string token) => server.AcceptsAsync(Signed.Shopify("carts/update", CartBody(token)));

    private static string CartBody(string token) =>
        $$"""{"token":"{{token}}","line_items":[{"product_id":1,"title":"Watch","quantity":1,"price":"9.99"}],"updated_at":"2026-03-02T12:00:00Z"}""";

    private Task SaysAsync(string person) => server.AcceptsAsync(Signed.Messenger(Happened(person, """ "message":{"mid":"hello-403","text":"Bună!"}""")));

    private Task ComesByAsync(string person, string reference) =>
        server.AcceptsAsync(Signed.Messenger(Happened(person, $$""" "referral":{"ref":"{{reference}}","source":"SHORTLINK","type":"OPEN_THREAD"}""")));

    private static string Happened(string person, string what) =>
        $$$"""{"object":"page","entry":[{"id":"{{{RunningServer.Page}}}","time":1772452800000,"messaging":[{"sender":{"id":"{{{person}}}"},"timestamp":1772452800000,{{{what}}}}]}]}""";

    /// <summary>What stands behind "ref=" in the link that a shop's page is given for this cart.</summary>
    private async Task<string> ReferenceAsync(string cart, string shop = "ceas")
    {
        using var body = Asking.Json(System.Text.Json.JsonSerializer.Serialize(new { cart }));
        using var answer = await server.Http.PostAsync(new Uri($"/optin/{shop}", UriKind.Relative), body, Ct);
        var link = (await answer.Content.ReadFromJsonAsync<OptInLink.Response>(Ct))!.Url;
        return link.Split("?ref=")[1];
    }
}
