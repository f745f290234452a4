using Microsoft.Playwright;

namespace Vorba.Lab.Tests.Phones;

/// <summary>The phone in a real browser: what a person sees and taps.</summary>
public sealed class PhoneInABrowserTests : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        Assert.True(File.Exists(Chromium), "chromium is missing: install the Debian package 'chromium' to run these tests.");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
    }

    [Fact]
    public async Task A_message_arrives_on_the_lock_screen_and_a_tap_opens_the_conversation()
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.SayHelloAsync();
        await lab.ActAsync("lock");
        var page = await OpenAsync(lab);
        await lab.SendAsync("""{"text":"Coșul tău <b>te</b> așteaptă"}""");
        await page.Locator(".note").ClickAsync();
        await Assertions.Expect(page.Locator(".row:not(.own) .bubble")).ToHaveTextAsync("Coșul tău <b>te</b> așteaptă");
        await PictureAsync(page, "conversation");
    }

    [Fact]
    public async Task A_link_button_opens_its_page_in_a_sheet_that_closes_again()
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.SayHelloAsync();
        await lab.SendAsync($$$"""
            {"attachment":{"type":"template","payload":{"template_type":"button","text":"Gata?","buttons":[
              {"type":"web_url","title":"Finalizează comanda","url":"{{{lab.Http.BaseAddress}}}mailbox","webview_height_ratio":"tall"} ] } } }
            """);
        var page = await OpenAsync(lab);
        await page.GetByText("Finalizează comanda").ClickAsync();
        await Assertions.Expect(page.FrameLocator(".sheet.tall iframe").Locator("h1")).ToHaveTextAsync("Mailbox");
        await PictureAsync(page, "webview");
        await page.Locator(".sheet header button").ClickAsync();
        await Assertions.Expect(page.Locator(".sheet")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Typing_tapping_a_chip_and_reacting_reach_the_thread_as_acts()
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.SayHelloAsync();
        await lab.SendAsync("""{"text":"Pentru cine?","quick_replies":[{"content_type":"text","title":"Un cadou","payload":"GIFT"}]}""");
        var page = await OpenAsync(lab);
        await page.Locator(".replies button").ClickAsync();
        await page.Locator(".composer input").FillAsync("Mulțumesc");
        await page.Locator(".composer input").PressAsync("Enter");
        await Assertions.Expect(page.Locator(".own .bubble")).ToHaveTextAsync(["Bună", "Un cadou", "Mulțumesc"]);
        await page.Locator(".row:not(.own) .bubble").DblClickAsync();
        await page.Locator(".picker button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".reaction")).ToHaveTextAsync("❤️");
    }

    [Fact]
    public async Task A_new_thread_greets_and_Get_Started_begins_it()
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.PostAsync("/me/messenger_profile?access_token=LAB-PAGE-TOKEN", """{"get_started":{"payload":"GO"},"greeting":[{"locale":"default","text":"Bună, {{user_first_name}}! Ceasuri și sfaturi bune."}]}""");
        var page = await OpenAsync(lab, "/m.me/140984918491243?ref=spring&shopper=ana");
        await Assertions.Expect(page.Locator(".greeting")).ToContainTextAsync("Bună, Ana!");
        await PictureAsync(page, "welcome");
        await page.Locator(".start").ClickAsync();
        await Assertions.Expect(page.Locator(".own .bubble")).ToHaveTextAsync("Get Started");
    }

    [Fact]
    public async Task On_Android_a_burst_shows_less_of_each_message()
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.SayHelloAsync();
        await lab.ActAsync("lock");
        await lab.SendAsync("""{"text":"O reducere de zece la sută te așteaptă în coș până diseară la miezul nopții"}""");
        var page = await OpenAsync(lab, "/phone/ana?device=android");
        var first = await page.Locator(".note p").TextContentAsync();
        Assert.InRange(first!.Length, 30, 40);
        await lab.SendAsync("""{"text":"Mai e unul singur pe stoc și pleacă repede"}""");
        await Assertions.Expect(page.Locator(".note")).ToHaveCountAsync(2);
        Assert.All(await page.Locator(".note p").AllTextContentsAsync(), text => Assert.InRange(text.Length, 10, 20));
        await PictureAsync(page, "android");
    }

    private async Task<IPage> OpenAsync(RunningLab lab, string path = "/phone/ana")
    {
        var page = await _browser!.NewPageAsync(new() { ViewportSize = new() { Width = 390, Height = 844 }, ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(new Uri(lab.Http.BaseAddress!, path).ToString());
        await page.WaitForSelectorAsync("#screen > *");
        return page;
    }

    /// <summary>Pictures to look at are taken where LAB_PICTURES names a folder.</summary>
    private static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("LAB_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
        }
    }
}
