using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Vorba.Server.Tests.Hosting;

/// <summary>Speaks to a running server as programs outside do.</summary>
public static class Asking
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    extension(RunningServer server)
    {
        public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => server.Http.SendAsync(request, Ct);

        public Task<HttpResponseMessage> GetAsync(string path) => server.Http.GetAsync(new Uri(path, UriKind.Relative), Ct);

        public async Task<HttpStatusCode> StatusAsync(HttpRequestMessage request)
        {
            using var answer = await server.SendAsync(request);
            return answer.StatusCode;
        }

        public async Task AcceptsAsync(HttpRequestMessage request) => Assert.Equal(HttpStatusCode.OK, await server.StatusAsync(request));

        /// <summary>Sends it and expects a refusal: a problem with one sentence, and nothing of the inside.</summary>
        public async Task<string> RefusesAsync(HttpStatusCode status, HttpRequestMessage request)
        {
            using var answer = await server.SendAsync(request);
            return await IsProblemAsync(status, answer);
        }

        public HttpRequestMessage WithKey(HttpMethod method, string path, HttpContent? content = null, string key = RunningServer.ApiKey) =>
            new(method, new Uri(path, UriKind.Relative)) { Content = content, Headers = { Authorization = new("Bearer", key) } };

        /// <summary>All that was received, read page after page as anybody may.</summary>
        public async Task<IReadOnlyList<Received>> InboxAsync(int limit = 1000)
        {
            var all = new List<Received>();
            for (long? after = 0; after is not null;)
            {
                using var answer = await server.SendAsync(server.WithKey(HttpMethod.Get, $"/api/v1/inbox?after={after}&limit={limit}"));
                var page = (await answer.Content.ReadFromJsonAsync<ReceivedPage>(Ct))!;
                all.AddRange(page.Items);
                after = page.Next;
            }

            return all;
        }
    }

    public static async Task<string> IsProblemAsync(HttpStatusCode status, HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync(Ct);
        Assert.True(status == answer.StatusCode, $"{answer.StatusCode}: {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        var problem = JsonElement.Parse(text);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        return problem.TryGetProperty("detail", out var detail) ? detail.GetString()! : problem.GetProperty("title").GetString()!;
    }

    public static ByteArrayContent Json(string text) => Json(System.Text.Encoding.UTF8.GetBytes(text));

    public static ByteArrayContent Json(byte[] body) =>
        new(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
}

/// <summary>One received event as the inbox lists it.</summary>
public sealed record Received(long Id, string Source, string Topic, string? ExternalId, DateTimeOffset ReceivedAt);

/// <summary>A page of the inbox.</summary>
public sealed record ReceivedPage(IReadOnlyList<Received> Items, long? Next);
