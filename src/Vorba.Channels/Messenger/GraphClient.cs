using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Vorba.Channels.Messenger;

/// <summary>Speaks to the Graph for one page: the token goes in a header, never in an address, and always with its proof.</summary>
internal sealed class GraphClient(HttpClient http, MessengerOptions options)
{
    public Task<HttpResponseMessage> PostAsync(string path, JsonObject body, CancellationToken ct) =>
        AskAsync(HttpMethod.Post, path, "", JsonContent.Create(body), ct);

    public Task<HttpResponseMessage> GetAsync(string path, string fields, CancellationToken ct) =>
        AskAsync(HttpMethod.Get, path, $"&fields={fields}", null, ct);

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, string query, HttpContent? content, CancellationToken ct)
    {
        var proof = MessengerSignature.Proof(options.PageToken, options.AppSecret);
        var root = options.GraphUrl.AbsoluteUri.TrimEnd('/');
        using var request = new HttpRequestMessage(method, $"{root}/{options.Version}/{path}?appsecret_proof={proof}{query}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.PageToken);
        request.Content = content;
        return await http.SendAsync(request, ct);
    }
}
