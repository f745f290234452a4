using Microsoft.Playwright;
using Vorba.Cli.Tests.Browsing;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Vorba.Cli.Tests.Browsing;

/// <summary>Debian's Chromium, started once for all scenarios.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    // Two cores shared with other tests: patience costs nothing where all goes well.
    private const float PatienceInMilliseconds = 30_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A browser of somebody's own: no cookies yet, and a list of what its pages complained of.</summary>
    internal async Task<Visit> VisitAsync(string locale)
    {
        browser ??= await LaunchAsync();
        var context = await browser.NewContextAsync(new()
        {
            Locale = locale, ViewportSize = Camera.Desk, TimezoneId = "Europe/Bucharest", ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(PatienceInMilliseconds);
        return new(context);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    private async Task<IBrowser> LaunchAsync()
    {
        Assert.True(File.Exists(Program), $"the shopper's way is tested in a real browser: install Debian's package chromium ({Program})");
        Assertions.SetDefaultExpectTimeout(PatienceInMilliseconds);
        playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
        });
    }
}
