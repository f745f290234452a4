using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Vorba.Cli.Tests.Browsing;

/// <summary>A shopper's phone in the Lab, touched as a hand would.</summary>
internal sealed class PhonePage(IPage page)
{
    public IPage Page => page;

    /// <summary>What the lock screen shows, newest on top.</summary>
    public ILocator Notes => page.Locator(".lock .note p");

    public ILocator Bubbles => page.Locator(".talk .row:not(.own)");

    public IFrameLocator Sheet => page.FrameLocator(".sheet iframe");

    /// <summary>From the chooser of the m.me link to the begun conversation.</summary>
    public static async Task<PhonePage> BeginAsync(IPage chooser, string shopper, string getStarted)
    {
        await chooser.GetByRole(AriaRole.Link, new() { Name = shopper }).ClickAsync();
        await chooser.GetByRole(AriaRole.Button, new() { Name = getStarted, Exact = true }).ClickAsync();
        return new(chooser);
    }

    public async Task HearAsync(string words) => await Expect(Bubbles.Filter(new() { HasText = words })).ToBeVisibleAsync();

    public Task TapAsync(string title) => page.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();

    public async Task SayAsync(string words)
    {
        await page.Locator(".composer input").FillAsync(words);
        await page.Locator(".composer input").PressAsync("Enter");
        await Expect(page.Locator(".talk .row.own").Filter(new() { HasText = words })).ToBeVisibleAsync();
    }

    public async Task LockAsync()
    {
        await page.Locator("#home").ClickAsync();
        await Expect(page.Locator(".lock")).ToBeVisibleAsync();
    }

    public async Task UnlockAsync()
    {
        await page.Locator(".lock .hint").ClickAsync();
        await Expect(page.Locator(".talk")).ToBeVisibleAsync();
    }

    /// <summary>The same lock screen as another phone shows it.</summary>
    public Task LookAtOtherDeviceAsync() => page.GetByRole(AriaRole.Button, new() { Name = "Lock screen of" }).ClickAsync();
}
