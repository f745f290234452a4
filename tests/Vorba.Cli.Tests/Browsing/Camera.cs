using Microsoft.Playwright;

namespace Vorba.Cli.Tests.Browsing;

/// <summary>Keeps what the main pages look like in artifacts/screenshots: in light, in dark, and on a phone's width.</summary>
internal static class Camera
{
    public static readonly ViewportSize Desk = new() { Width = 1280, Height = 860 };

    private static readonly ViewportSize Pocket = new() { Width = 390, Height = 844 };

    private static readonly string Album = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "screenshots"));

    public static async Task ShootAsync(IPage page, string name, bool whole = true)
    {
        await ShootAsync(page, name, "light", ColorScheme.Light, Desk, whole);
        await ShootAsync(page, name, "dark", ColorScheme.Dark, Desk, whole);
        await ShootAsync(page, name, "narrow", ColorScheme.Light, Pocket, whole);
        await page.SetViewportSizeAsync(Desk.Width, Desk.Height);
    }

    /// <summary>How far a page is wider than the phone that shows it: 0 where nothing must be pushed aside.</summary>
    public static async Task<int> OverhangAsync(IPage page)
    {
        await page.SetViewportSizeAsync(Pocket.Width, Pocket.Height);
        var overhang = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        await page.SetViewportSizeAsync(Desk.Width, Desk.Height);
        return overhang;
    }

    private static async Task ShootAsync(IPage page, string name, string kind, ColorScheme scheme, ViewportSize size, bool whole)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await page.SetViewportSizeAsync(size.Width, size.Height);
        await page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Album, $"{name}.{kind}.png"), FullPage = whole, Animations = ScreenshotAnimations.Disabled,
        });
    }
}
