using Microsoft.Playwright;
using Vorba.Cli.Tests.Programs;
using static Microsoft.Playwright.Assertions;

namespace Vorba.Cli.Tests.Browsing;

[Collection(nameof(Chromium))]
public sealed class CartOnMessengerTests(Chromium chromium)
{
    private const string Reminder = "Ana, te așteaptă Ceas Sibiu 36 💛 Ți-l mai păstrăm? 👇";

    [Fact]
    public async Task A_cart_left_behind_becomes_a_conversation_a_click_and_a_credited_order()
    {
        await using var demo = await RunningDemo.StartAsync();
        await using var visit = await chromium.VisitAsync("ro-RO");
        await using var pocket = await chromium.VisitAsync("ro-RO");

        var phone = await OptInAsync(visit, demo);
        await AnswerAsync(phone);
        var dashboard = await Dashboard.OpenAsync(visit, demo.Server);
        await LeaveAsync(phone, dashboard);
        await ComeBackAsync(new(await pocket.OpenAsync(new(demo.Lab, "/phone/ana"))));
        await SeeTheMoneyAsync(dashboard);
        await SeeTheReasonsAsync(dashboard);
        await TourAsync(dashboard, visit, demo);
        await HoldAsAPhoneAsync(dashboard);

        visit.AssertNoComplaints();
        pocket.AssertNoComplaints();
    }

    private static async Task<PhonePage> OptInAsync(Visit visit, RunningDemo demo)
    {
        var english = await ShopPages.OpenAsync(visit, demo.Server, "en");
        await Expect(english.Page.GetByRole(AriaRole.Heading, new() { Name = "Watches", Exact = true })).ToBeVisibleAsync();
        await Camera.ShootAsync(english.Page, "shop-home");

        var shop = await ShopPages.OpenAsync(visit, demo.Server, "ro");
        await shop.AddAsync("Ceas Sibiu 36");
        await Camera.ShootAsync(shop.Page, "shop-product");
        await shop.OpenCartAsync();
        var messenger = await shop.TakeOfferAsync();
        await Camera.ShootAsync(shop.Page, "shop-cart");
        await Camera.ShootAsync(messenger, "lab-choose");
        return await PhonePage.BeginAsync(messenger, "Ana Popescu", "Începe");
    }

    private static async Task AnswerAsync(PhonePage phone)
    {
        await phone.HearAsync("Bună, Ana! Ai 10% reducere");
        await phone.TapAsync("Pentru mine 🙋");
        await phone.HearAsync("MESSENGER10");
        await phone.LockAsync();
    }

    /// <summary>Two messages share the room of a lock screen: the words and the product.</summary>
    private static async Task LeaveAsync(PhonePage phone, Dashboard dashboard)
    {
        await dashboard.MoveClockAsync("+1 hour");

        await Expect(phone.Notes).ToHaveCountAsync(2);
        await Expect(phone.Notes.Filter(new() { HasText = Reminder })).ToBeVisibleAsync();
        await Camera.ShootAsync(phone.Page, "phone-lock", whole: false);
        await phone.LookAtOtherDeviceAsync();
        await Expect(phone.Notes.Filter(new() { HasText = "Ana, te așteaptă Ce…" })).ToBeVisibleAsync();
        await Camera.ShootAsync(phone.Page, "phone-lock-android", whole: false);
        await phone.LookAtOtherDeviceAsync();
    }

    /// <summary>Another browser, which has never seen the shop: the cart can only come from the link.</summary>
    private static async Task ComeBackAsync(PhonePage phone)
    {
        await phone.UnlockAsync();
        await phone.HearAsync("te așteaptă Ceas Sibiu 36");
        await Camera.ShootAsync(phone.Page, "phone-conversation", whole: false);
        await phone.TapAsync("Finalizează");

        await Expect(phone.Sheet.Locator(".bought").GetByText("Ceas Sibiu 36")).ToBeVisibleAsync();
        await Camera.ShootAsync(phone.Page, "phone-webview", whole: false);
        await ShopPages.OrderAsync(phone.Sheet, ShopWords.Romanian, "ana@example.com");
    }

    private static async Task SeeTheMoneyAsync(Dashboard dashboard)
    {
        await dashboard.GoAsync("/");
        var earned = dashboard.Page.Locator("section, div").Filter(new() { Has = dashboard.Page.GetByRole(AriaRole.Heading, new() { Name = "Orders your messages earned" }) }).Last;

        await Expect(earned.GetByText("#1001")).ToBeVisibleAsync();
        await Expect(earned.GetByText("440.10")).ToBeVisibleAsync();
        await Expect(dashboard.Page.Locator(".figure-main")).ToContainTextAsync("440.10");
        await Camera.ShootAsync(dashboard.Page, "overview");
    }

    private static async Task SeeTheReasonsAsync(Dashboard dashboard)
    {
        await dashboard.OpenContactAsync("Ana Popescu");

        await dashboard.TellsAsync("Messaging window open until");
        await dashboard.TellsAsync("Clicked the link");
        await dashboard.TellsAsync("Journey “Abandoned cart” ended: ordered already");
        await dashboard.TellsAsync("May go: the window is open");
        await dashboard.Timeline.Locator("details.gates summary").First.ClickAsync();
        await Expect(dashboard.Timeline.Locator("details[open]").GetByText("Messaging window")).ToBeVisibleAsync();
        await Camera.ShootAsync(dashboard.Page, "contact-timeline");
    }

    private static async Task TourAsync(Dashboard dashboard, Visit visit, RunningDemo demo)
    {
        foreach (var (path, name) in new[] { ("/contacts", "contacts"), ("/flows", "flows"), ("/flows/abandoned-cart", "flow-picture"), ("/shops", "shops"), ("/inbox", "received-events"), ("/settings", "settings") })
        {
            await dashboard.GoAsync(path);
            await Camera.ShootAsync(dashboard.Page, name);
        }

        var lab = await visit.OpenAsync(demo.Lab);
        await Expect(lab.Locator("iframe").First.ContentFrame.Locator(".talk, .lock, .welcome")).ToBeVisibleAsync();
        await Camera.ShootAsync(lab, "lab-home");
    }

    /// <summary>The shopkeeper looks on the way: nothing must be pushed aside to be read.</summary>
    private static async Task HoldAsAPhoneAsync(Dashboard dashboard)
    {
        foreach (var path in new[] { "/", "/contacts", "/flows", "/flows/abandoned-cart", "/settings" })
        {
            await dashboard.GoAsync(path);
            Assert.Equal((path, 0), (path, await Camera.OverhangAsync(dashboard.Page)));
        }
    }
}
