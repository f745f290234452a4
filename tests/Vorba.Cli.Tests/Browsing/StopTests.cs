using Vorba.Cli.Tests.Programs;
using static Microsoft.Playwright.Assertions;

namespace Vorba.Cli.Tests.Browsing;

[Collection(nameof(Chromium))]
public sealed class StopTests(Chromium chromium)
{
    [Fact]
    public async Task Who_says_stop_is_left_in_peace_and_the_timeline_tells_why()
    {
        await using var demo = await RunningDemo.StartAsync();
        await using var visit = await chromium.VisitAsync("ro-RO");
        var shop = await ShopPages.OpenAsync(visit, demo.Server, "ro");
        await shop.AddAsync("Ceas Sibiu 36");
        await shop.OpenCartAsync();
        var phone = await PhonePage.BeginAsync(await shop.TakeOfferAsync(), "Radu Ionescu", "Începe");
        await phone.HearAsync("Bună, Radu! Ai 10% reducere");

        await phone.SayAsync("STOP");
        var dashboard = await Dashboard.OpenAsync(visit, demo.Server);
        await dashboard.OpenContactAsync("Radu Ionescu");
        await dashboard.TellsAsync("Asked for silence on Messenger (by saying stop)");
        await phone.LockAsync();
        await dashboard.MoveClockAsync("+1 hour");
        await dashboard.MoveClockAsync("+1 day");

        await dashboard.TellsAsync("asked for silence");
        await Expect(phone.Notes).ToHaveCountAsync(0);
        await phone.UnlockAsync();
        Assert.Empty(await phone.Bubbles.Filter(new() { HasText = "te așteaptă" }).AllAsync());
        await Camera.ShootAsync(dashboard.Page, "contact-timeline-stop");
        visit.AssertNoComplaints();
    }
}
