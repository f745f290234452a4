using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Vorba.Cli.Tests.Browsing;

/// <summary>The dashboard in English, with the demo's clock.</summary>
internal sealed class Dashboard(IPage page, Uri server)
{
    public IPage Page => page;

    public ILocator Timeline => page.Locator("[data-live=timeline]");

    public static async Task<Dashboard> OpenAsync(Visit visit, Uri server) => new(await visit.OpenAsync(new(server, "/?lang=en")), server);

    public Task GoAsync(string path) => page.GotoAsync(new Uri(server, path).AbsoluteUri);

    /// <summary>Presses a button of the demo bar and waits until the clock has moved, which the redirect back tells.</summary>
    public async Task MoveClockAsync(string button)
    {
        var moved = await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync(),
            answer => answer.Request is { IsNavigationRequest: true, RedirectedFrom: not null });
        await moved.FinishedAsync();
    }

    public async Task OpenContactAsync(string name)
    {
        await GoAsync("/contacts");
        await page.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What happened" })).ToBeVisibleAsync();
    }

    /// <summary>The line stands in the timeline; the page keeps itself fresh.</summary>
    public Task TellsAsync(string line) => Expect(Timeline.GetByText(line).First).ToBeVisibleAsync();
}
