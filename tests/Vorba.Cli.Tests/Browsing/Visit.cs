using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Vorba.Cli.Tests.Browsing;

/// <summary>One person's browser. Whatever a page complains of (script errors, policies, missing files) is kept.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> complaints = [];

    public Visit(IBrowserContext context)
    {
        this.context = context;
        context.Console += (_, message) => Keep(
            message.Type is "error" or "warning" && !IsAskedByTheBrowserItself(message), $"{message.Type} on {message.Page?.Url}: {message.Text}");
        context.WebError += (_, error) => Keep(true, $"script error on {error.Page?.Url}: {error.Error}");
        context.Response += (_, response) => Keep(response.Status >= 400, $"{response.Status} from {response.Url}");
    }

    public void AssertNoComplaints() => Assert.True(complaints.IsEmpty, string.Join('\n', complaints));

    public async Task<IPage> OpenAsync(Uri address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.AbsoluteUri);
        return page;
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    /// <summary>A browser looks for a picture of the site on its own; a page without one is whole.</summary>
    private static bool IsAskedByTheBrowserItself(IConsoleMessage message) =>
        message.Location.EndsWith("/favicon.ico:0:0", StringComparison.Ordinal);

    private void Keep(bool counts, string complaint)
    {
        if (counts)
        {
            complaints.Enqueue(complaint);
        }
    }
}
