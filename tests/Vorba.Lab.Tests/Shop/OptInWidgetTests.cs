using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Vorba.Lab.Tests.Shop.Support;

namespace Vorba.Lab.Tests.Shop;

public sealed class OptInWidgetTests
{
    // Writes into the page what the shadow tree holds, for --dump-dom does not show it.
    private const string Probe = """
        document.addEventListener('securitypolicyviolation', e => document.body.append('VIOLATION ' + e.violatedDirective));
        addEventListener('load', async () => {
          const place = document.querySelector('[data-vorba-optin]');
          place.dataset.cart = 'second';
          await window.vorba.refresh();
          const root = place.shadowRoot;
          const link = root?.querySelector('a');
          document.getElementById('seen').textContent = JSON.stringify({
            hidden: place.hidden, title: root?.querySelector('h2').textContent, href: link?.href,
            target: link?.target, rel: link?.rel, name: link?.getAttribute('aria-label'), height: place.getBoundingClientRect().height,
          });
        });
        """;

    [Theory]
    [InlineData("ro", "", "Primește 10% reducere în Messenger")]
    [InlineData("en-GB", "", "Get 10% off in Messenger")]
    [InlineData("fr", "", "Get 10% off in Messenger")]
    [InlineData("en", "data-title='Tea &amp; news'", "Tea & news")]
    public async Task The_card_speaks_the_shops_language_and_leads_into_Messenger(string locale, string attributes, string title)
    {
        var (seen, asked) = await ShowAsync(locale, attributes, Results.Json(new { url = "https://m.me/12345?ref=abc" }));

        Assert.Equal(title, seen["title"]!.GetValue<string>());
        Assert.Equal("https://m.me/12345?ref=abc", seen["href"]!.GetValue<string>());
        Assert.Equal("_blank", seen["target"]!.GetValue<string>());
        Assert.Equal("noopener", seen["rel"]!.GetValue<string>());
        Assert.False(seen["hidden"]!.GetValue<bool>());
        Assert.True(seen["height"]!.GetValue<double>() > 60);
        var second = Assert.Single(asked, one => one["cart"]!.GetValue<string>() == "second");
        Assert.Equal(locale.StartsWith("ro", StringComparison.Ordinal) ? "ro" : "en", second["locale"]!.GetValue<string>());
    }

    public static TheoryData<int, string> Failures => new()
    {
        { 500, "" },
        { 200, "not JSON" },
        { 200, """{"url":"javascript:alert(1)"}""" },
        { 200, "{}" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task The_card_hides_itself_where_Vorba_cannot_answer(int status, string body)
    {
        var (seen, _) = await ShowAsync("ro", "", Results.Text(body, "application/json", statusCode: status));

        Assert.True(seen["hidden"]!.GetValue<bool>());
        Assert.Null(seen["href"]);
    }

    private static async Task<(JsonNode Seen, IReadOnlyCollection<JsonNode> Asked)> ShowAsync(string locale, string attributes, IResult answer)
    {
        // Both questions may be under way at once, and arrive in any order.
        var asked = new ConcurrentQueue<JsonNode>();
        await using var shop = await OpenShop.StartAsync(beside: server =>
        {
            server.MapGet("/probe.js", () => Results.Text(Probe, "text/javascript"));
            server.MapGet("/widget.js", () => Results.Text(
                File.ReadAllText(Path.Combine(Repository.Root, "src", "Vorba.Server", "OptIn", "widget.js")), "text/javascript"));
            server.MapPost("/optin/{shop}", async (HttpRequest request) =>
            {
                asked.Enqueue((await JsonNode.ParseAsync(request.Body))!);
                return request.RouteValues["shop"] as string == "demo" ? answer : Results.NotFound();
            });
            server.MapGet("/page", (HttpContext http) =>
            {
                http.Response.Headers.ContentSecurityPolicy = "default-src 'self'";
                return Results.Text(
                    $"""
                     <!DOCTYPE html><meta charset="utf-8"><title>probe</title>
                     <body><script src="/probe.js"></script><script async src="/widget.js" data-shop="demo" data-locale="{locale}"></script>
                     <div data-vorba-optin data-cart="first" {attributes}></div><pre id="seen"></pre></body>
                     """,
                    "text/html");
            });
        });

        var page = await Browser.OpenAsync(new(shop.Address, "/page"));

        Assert.DoesNotContain("VIOLATION", page, StringComparison.Ordinal);
        var seen = System.Net.WebUtility.HtmlDecode(page.Split("<pre id=\"seen\">")[1].Split("</pre>")[0]);
        return (JsonNode.Parse(seen)!, asked);
    }
}
