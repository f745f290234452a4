using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Vorba.Lab.Webhooks;

/// <summary>The outgoing HTTP of the platform: the verification question, and signed events with five seconds to answer.</summary>
public sealed class WebhookDoor(LabOptions options) : IDisposable
{
    /// <summary>The platform waits this long for the 200.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Patience };
    private readonly byte[] _secret = Encoding.UTF8.GetBytes(options.AppSecret);

    /// <returns>What was wrong with the answer, or null.</returns>
    public async Task<string?> VerifyAsync(string url, string token, CancellationToken ct)
    {
        var challenge = RandomNumberGenerator.GetInt32(100_000_000, int.MaxValue).ToString(CultureInfo.InvariantCulture);
        var mark = url.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var question = $"{url}{mark}hub.mode=subscribe&hub.challenge={challenge}&hub.verify_token={Uri.EscapeDataString(token)}";
        var (status, body) = await TryAsync(() => new(HttpMethod.Get, question), ct);
        return status != 200 ? $"verification answered {status?.ToString(CultureInfo.InvariantCulture) ?? body}"
            : body != challenge ? "verification answered 200 without the challenge"
            : null;
    }

    /// <returns>The status, or null and what went wrong.</returns>
    public Task<(int? Status, string Body)> PostAsync(string url, string json, CancellationToken ct) =>
        TryAsync(() => Signed(url, Encoding.ASCII.GetBytes(json)), ct);

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Signed(string url, byte[] body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("X-Hub-Signature-256", "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(_secret, body)));
        request.Headers.Add("X-Hub-Signature", "sha1=" + Convert.ToHexStringLower(LegacySignature(body)));
        request.Headers.UserAgent.ParseAdd("facebookexternalua");
        return request;
    }

#pragma warning disable CA5350 // The platform still signs with SHA-1 beside SHA-256, for old listeners.
    private byte[] LegacySignature(byte[] body) => HMACSHA1.HashData(_secret, body);
#pragma warning restore CA5350

    private async Task<(int? Status, string Body)> TryAsync(Func<HttpRequestMessage> make, CancellationToken ct)
    {
        try
        {
            using var request = make();
            using var answer = await _http.SendAsync(request, ct);
            return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(ct));
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException or UriFormatException or InvalidOperationException or NotSupportedException)
        {
            return (null, problem is TaskCanceledException ? "no answer within 5 seconds" : problem.Message);
        }
    }
}
