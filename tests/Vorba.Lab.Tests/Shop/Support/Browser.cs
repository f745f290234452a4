using System.Diagnostics;

namespace Vorba.Lab.Tests.Shop.Support;

/// <summary>A real browser that opens one page and hands back what the page became.</summary>
internal static class Browser
{
    private const string Program = "/usr/bin/chromium";

    public static async Task<string> OpenAsync(Uri page)
    {
        Assert.True(File.Exists(Program), $"the widget is tested in a real browser: install Debian's package chromium ({Program})");
        var ct = TestContext.Current.CancellationToken;
        var profile = Directory.CreateTempSubdirectory("vorba-browser-");
        using var process = Process.Start(new ProcessStartInfo(Program)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
                $"--user-data-dir={profile.FullName}", "--virtual-time-budget=5000", "--dump-dom", page.AbsoluteUri,
            },
        })!;
        var errors = process.StandardError.ReadToEndAsync(ct);
        var dom = await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        await errors;
        profile.Delete(recursive: true);
        return dom;
    }
}
