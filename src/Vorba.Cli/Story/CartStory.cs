using System.Globalization;
using System.Text.Json.Nodes;
using Vorba.Cli.Demo;
using Vorba.Server.Demo;
using Vorba.Server.Reports;

namespace Vorba.Cli.Story;

/// <summary>A cart left behind becomes a conversation, a click and an order: one simulated shopper, everything else real.</summary>
public sealed class CartStory(DemoWorld world, DemoClock clock, string locale, Action<Scene> tell) : IDisposable
{
    private const string Product = "watch-sibiu";
    private const string Coupon = "MESSENGER10";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private readonly List<Scene> scenes = [];
    private readonly HttpClient http = new();
    private readonly ShopVisit shop = new(world.ServerUrl);
    private readonly DateTimeOffset opening = clock.GetUtcNow();

    private PhoneVisit Phone => new(http, world.LabUrl, Shopper.ToLowerInvariant());

    private string Shopper => locale == "ro" ? "Ana" : "Emma";

    public void Dispose()
    {
        http.Dispose();
        shop.Dispose();
    }

    public async Task<StoryResult> PlayAsync(CancellationToken ct)
    {
        try
        {
            var cart = await FillCartAsync(ct);
            await OptInAsync(cart, ct);
            await AnswerAsync(ct);
            await LeaveAsync(ct);
            await ComeBackAsync(ct);
            await OrderAsync(ct);
        }
        catch (Exception broken) when (broken is StoryBrokenException or HttpRequestException)
        {
            return await EndAsync([broken.Message], ct);
        }

        return await EndAsync([], ct);
    }

    private async Task<string> FillCartAsync(CancellationToken ct)
    {
        var page = await shop.OpenAsync($"/shop/products/{Product}?lang={locale}", ct);
        await shop.SubmitAsync(page, "/shop/cart/add", new() { ["product"] = Product, ["quantity"] = "1" }, ct);
        Tell(Shopper, "puts a watch in the cart");
        return ShopVisit.CartOn(await shop.OpenAsync("/shop/cart", ct)) is { Length: > 0 } cart
            ? cart
            : throw new StoryBrokenException("the cart page shows no opt-in offer");
    }

    private async Task OptInAsync(string cart, CancellationToken ct)
    {
        await ShopIsHeardAsync(ct);
        using var answer = await http.PostAsJsonAsync($"{world.ServerUrl}/optin/demo", new { cart, locale }, ct);
        var link = (await answer.Content.ReadFromJsonAsync<JsonNode>(ct))!["url"]!.ToString();
        await Phone.DoAsync("unlock", new { }, ct);
        await Phone.DoAsync("follow", new { @ref = link.Split("ref=")[1] }, ct);
        await Phone.DoAsync("get-started", new { }, ct);
        Tell(Shopper, "taps \"10% in Messenger\" and begins the conversation");
        await HearAsync(1, ct);
    }

    private async Task AnswerAsync(CancellationToken ct)
    {
        var question = (await Phone.FromPageAsync(ct))[^1];
        var title = question["quickReplies"]!.AsArray()[0]!["title"]!.ToString();
        await Phone.DoAsync("quick-reply", new { title }, ct);
        Tell(Shopper, $"answers: {title}");
        await HearAsync(2, ct);
        await Phone.DoAsync("lock", new { }, ct);
    }

    private async Task LeaveAsync(CancellationToken ct)
    {
        Tell(Shopper, "puts the phone away and forgets the cart");
        await world.Services.GetRequiredService<DemoWalk>().AdvanceAsync(TimeSpan.FromHours(1), ct);
        await HearAsync(4, ct);
    }

    private async Task ComeBackAsync(CancellationToken ct)
    {
        await Phone.DoAsync("unlock", new { }, ct);
        Tell(Shopper, "reads it");
        clock.Advance(TimeSpan.FromMinutes(2));
        var card = (await Phone.FromPageAsync(ct)).Last(message => message["cards"]!.AsArray().Count > 0);
        var opened = await Phone.DoAsync("tap", new { mid = card["mid"]!.ToString(), card = 0, index = 0 }, ct);
        Tell(Shopper, $"taps \"{opened["title"]}\"");
        checkout = await shop.OpenAsync(opened["url"]!.ToString(), ct);
        Tell("Shop", "opens the checkout with the cart restored");
    }

    private string checkout = "";

    private async Task OrderAsync(CancellationToken ct)
    {
        clock.Advance(TimeSpan.FromMinutes(3));
        await shop.SubmitAsync(
            checkout,
            "/shop/checkout",
            new()
            {
                ["email"] = $"{Shopper.ToLowerInvariant()}@example.com",
                ["name"] = $"{Shopper} Popescu",
                ["address"] = "Strada Lungă 12",
                ["city"] = "Brașov",
                ["postcode"] = "500058",
                ["coupon"] = Coupon,
            },
            ct);
        await ShopIsHeardAsync(ct);
        Tell(Shopper, "orders");
    }

    /// <summary>Waits until the page has said so much, and tells what is new as the phone shows it.</summary>
    private async Task HearAsync(int messages, CancellationToken ct)
    {
        var heard = scenes.Count(scene => scene.Who == "Vorba");
        var said = await UntilAsync(
            () => Phone.FromPageAsync(ct), all => all.Count >= messages, all => $"{messages} messages were expected on the phone, {all.Count} came", ct);
        foreach (var message in said.Skip(heard))
        {
            Tell("Vorba", Words(message));
        }
    }

    private static string Words(JsonNode message) =>
        message["text"]?.ToString() is { Length: > 0 } text
            ? text
            : string.Join(" · ", message["cards"]!.AsArray().Select(card => $"[{card!["title"]}, {card["subtitle"]}]"));

    private async Task ShopIsHeardAsync(CancellationToken ct) =>
        await UntilAsync(
            async () => (int)(await http.GetFromJsonAsync<JsonNode>($"{world.ServerUrl}/shop/webhooks/pending", ct))!["pending"]!,
            pending => pending == 0,
            pending => $"{pending} webhooks of the shop were not taken",
            ct);

    private async Task<StoryResult> EndAsync(IReadOnlyList<string> broken, CancellationToken ct)
    {
        var writer = world.Services.GetRequiredService<ReportWriter>();
        Report Read() => writer.Write(opening.AddDays(-1), clock.GetUtcNow().AddDays(1));
        var report = broken.Count > 0 ? Read() : await UntilAsync(
            () => Task.FromResult(Read()), report => report.Orders.Count > 0, _ => "the money did not arrive in the report", ct);
        var sends = (await http.GetFromJsonAsync<JsonArray>($"{world.LabUrl}/lab/sends", ct))!;
        var credited = report.Orders.Select(order => order.Credit.Amount).ToList();
        if (credited is [var money, ..])
        {
            Tell("Report", $"{report.Orders[0].Name} is credited to \"{report.Orders[0].Step}\": {money}");
        }

        return new(
            scenes,
            report.Total.Performance.Sent,
            new(credited.Count, credited.Sum(money => money.Amount).ToString("0.00", CultureInfo.InvariantCulture), credited.Select(money => money.Currency).FirstOrDefault("RON")),
            [.. broken, .. StoryRules.Broken(report, sends)]);
    }

    private async Task<T> UntilAsync<T>(Func<Task<T>> look, Func<T, bool> isThere, Func<T, string> otherwise, CancellationToken ct)
    {
        var deadline = TimeProvider.System.GetUtcNow() + Patience;
        var seen = await look();
        while (!isThere(seen))
        {
            if (TimeProvider.System.GetUtcNow() > deadline)
            {
                throw new StoryBrokenException(otherwise(seen));
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), ct);
            seen = await look();
        }

        return seen;
    }

    private void Tell(string who, string what)
    {
        var scene = new Scene(clock.GetUtcNow(), who, what);
        scenes.Add(scene);
        tell(scene);
    }
}
