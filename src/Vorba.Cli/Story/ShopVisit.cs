using System.Net;
using System.Text.RegularExpressions;

namespace Vorba.Cli.Story;

/// <summary>A visitor of the demo shop with a browser's manners: cookies, forms with their hidden fields, redirects.</summary>
public sealed partial class ShopVisit : IDisposable
{
    // The framework's own handler keeps cookies and follows redirects, as a browser does.
    private readonly HttpClient browser;

    public ShopVisit(string serverUrl) => browser = new() { BaseAddress = new(serverUrl) };

    public void Dispose() => browser.Dispose();

    /// <summary>Opens a page; its text, entities decoded.</summary>
    public async Task<string> OpenAsync(string address, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.UserAgent.ParseAdd("Mozilla/5.0 (Linux; Android 15) Mobile VorbaStory/1.0");
        using var answer = await browser.SendAsync(request, ct);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync(ct);
    }

    /// <summary>Sends the page's form with these fields filled in; the page that follows.</summary>
    public async Task<string> SubmitAsync(string page, string action, Dictionary<string, string> fields, CancellationToken ct)
    {
        var guard = Guard().Match(page);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(fields)
        {
            ["__RequestVerificationToken"] = WebUtility.HtmlDecode(guard.Groups["value"].Value),
        });
        using var answer = await browser.PostAsync(new Uri(action, UriKind.Relative), form, ct);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync(ct);
    }

    /// <summary>The cart's token, as the opt-in widget on the page has it.</summary>
    public static string CartOn(string page) => Cart().Match(page).Groups["token"].Value;

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<value>[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Guard();

    [GeneratedRegex("""data-cart="(?<token>[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cart();
}
