using System.Net;

namespace Vorba.Lab.Tests.Shop.Support;

/// <summary>A browser with cookies of its own that fills in the forms it is shown.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpClient client;
    private readonly Uri shop;

    public Visitor(Uri shop)
    {
        this.shop = shop;
        client = new(new HttpClientHandler { CookieContainer = cookies, CheckCertificateRevocationList = true }) { BaseAddress = shop };
    }

    public string? CartToken => cookies.GetCookies(new(shop, "/shop/"))["shop_cart"]?.Value;

    public async Task<Page> SeeAsync(string path) =>
        await ReadAsync(await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));

    /// <summary>Sends a form with the token that the page holding it was given.</summary>
    public async Task<Page> FillAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var token = (await SeeAsync(page)).Token;
        Assert.NotEmpty(token);
        return await SendAsync(action, [("__RequestVerificationToken", token), .. fields]);
    }

    public async Task<Page> SendAsync(string action, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await ReadAsync(await client.PostAsync(new Uri(action, UriKind.Relative), form, TestContext.Current.CancellationToken));
    }

    public Task<Page> AddAsync(string product, string quantity = "1") =>
        FillAsync($"/shop/products/{product}", "/shop/cart/add", ("product", product), ("quantity", quantity));

    public Task<Page> ChangeAsync(string product, string quantity) =>
        FillAsync("/shop/cart", "/shop/cart/lines", ("product", product), ("quantity", quantity));

    /// <summary>Orders as Ana from Sibiu, with these fields otherwise.</summary>
    public Task<Page> OrderAsync(params (string Name, string Value)[] otherwise)
    {
        (string Name, string Value)[] usual =
        [
            ("email", "ana@example.com"), ("name", "Ana Popescu"), ("address", "Strada Teilor 5"),
            ("city", "Sibiu"), ("postcode", "550001"), ("coupon", ""),
        ];
        return FillAsync(
            "/shop/checkout", "/shop/checkout",
            [.. usual.Where(field => otherwise.All(other => other.Name != field.Name)), .. otherwise]);
    }

    private static async Task<Page> ReadAsync(HttpResponseMessage answer) =>
        new(answer.StatusCode, answer.RequestMessage!.RequestUri!, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), answer);

    public void Dispose() => client.Dispose();
}
