using Microsoft.Playwright;
using Vorba.Cli.Tests.Programs;
using static Microsoft.Playwright.Assertions;

namespace Vorba.Cli.Tests.Browsing;

[Collection(nameof(Chromium))]
public sealed class CartByEmailTests(Chromium chromium)
{
    [Fact]
    public async Task Where_there_is_no_Messenger_an_email_stands_in_and_leads_back_to_the_cart()
    {
        await using var demo = await RunningDemo.StartAsync();
        await using var visit = await chromium.VisitAsync("en-GB");
        await using var pocket = await chromium.VisitAsync("en-GB");

        var shop = await ShopPages.OpenAsync(visit, demo.Server, "en");
        await shop.AddAsync("Linden Watch");
        await shop.LeaveEmailAsync("radu@example.com");
        await Camera.ShootAsync(shop.Page, "shop-checkout");
        var dashboard = await Dashboard.OpenAsync(visit, demo.Server);
        await dashboard.MoveClockAsync("+1 hour");

        var mail = await OpenMailAsync(pocket, demo);
        await GoBackToTheCartAsync(mail);
        await dashboard.OpenContactAsync("radu@example.com");
        await dashboard.TellsAsync("Not sent: no address on this channel");
        await dashboard.TellsAsync("E-mail stands in: no address on this channel");
        await dashboard.TellsAsync("May go: agreed to e-mail");
        await Camera.ShootAsync(dashboard.Page, "contact-timeline-email");

        await UnsubscribeAsync(mail);
        await dashboard.TellsAsync("Asked for silence on E-mail");
        await Expect(dashboard.Page.GetByText("Withdrawn")).ToBeVisibleAsync();
        visit.AssertNoComplaints();
        pocket.AssertNoComplaints();
    }

    private static async Task<IPage> OpenMailAsync(Visit pocket, RunningDemo demo)
    {
        var mailbox = await pocket.OpenAsync(new(demo.Lab, "/mailbox"));
        var row = mailbox.GetByRole(AriaRole.Link, new() { Name = "Linden Watch is still here" });
        await Expect(row).ToHaveCountAsync(1);
        await Camera.ShootAsync(mailbox, "mailbox");
        await row.ClickAsync();
        await Expect(mailbox.FrameLocator("iframe").GetByText("Linden Watch").First).ToBeVisibleAsync();
        await Camera.ShootAsync(mailbox, "mail", whole: false);
        return mailbox;
    }

    private static async Task GoBackToTheCartAsync(IPage mail)
    {
        var shop = await mail.RunAndWaitForPopupAsync(
            () => mail.FrameLocator("iframe").GetByRole(AriaRole.Link, new() { Name = "Back to my cart" }).ClickAsync());

        await Expect(shop.GetByText("Linden Watch").First).ToBeVisibleAsync();
    }

    private static async Task UnsubscribeAsync(IPage mail)
    {
        var exit = await mail.RunAndWaitForPopupAsync(
            () => mail.FrameLocator("iframe").GetByRole(AriaRole.Link, new() { Name = "nsubscribe" }).ClickAsync());
        await Camera.ShootAsync(exit, "unsubscribe");
        await exit.GetByRole(AriaRole.Button).ClickAsync();

        await Expect(exit.GetByText("We will not write to you by e-mail any more")).ToBeVisibleAsync();
    }
}
