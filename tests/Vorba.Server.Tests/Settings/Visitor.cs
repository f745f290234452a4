using System.Text.RegularExpressions;
using Vorba.Server.Tests.Dashboard;

namespace Vorba.Server.Tests.Settings;

/// <summary>A browser with cookies that fills in forms as a person does.</summary>
internal sealed partial class Visitor(DashboardHost host) : IDisposable
{
    private readonly HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = host.Url };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public Task<HttpResponseMessage> OpenAsync(string path) => browser.GetAsync(new Uri(path, UriKind.Relative), Ct);

    public async Task<string> ReadAsync(string path) => await browser.GetStringAsync(new Uri(path, UriKind.Relative), Ct);

    /// <summary>Opens the page, takes its form's token, and sends the form.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await ReadAsync(page)).Groups[1].Value;
        return await PostAsync(action, [.. fields, ("__RequestVerificationToken", token)]);
    }

    public async Task<HttpResponseMessage> PostAsync(string action, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await browser.PostAsync(new Uri(action, UriKind.Relative), form, Ct);
    }

    public void Dispose() => browser.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
