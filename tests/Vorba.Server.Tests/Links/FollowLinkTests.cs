using System.Net;
using Vorba.Server.Tests.Hosting;

namespace Vorba.Server.Tests.Links;

public sealed class FollowLinkTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 [FBAN/FBIOS;FBAV/500.0]";

    [Fact]
    public async Task A_tap_leads_to_the_kept_address_and_counts_once()
    {
        var token = await LinkStory.RemindedAsync(server, "701", "link-1");
        Assert.Null(ClickedAt(token));
        for (var times = 0; times < 2; times++)
        {
            using var answer = await FollowAsync(token, Phone);
            Assert.Equal((HttpStatusCode.Redirect, LinkStory.TargetOf("link-1")), (answer.StatusCode, answer.Headers.Location?.AbsoluteUri));
            Assert.True(answer.Headers.CacheControl?.NoStore);
        }

        await server.UntilAsync(() => Clicks(token) == 2);
        var first = ClickedAt(token);
        await server.PassAsync(TimeSpan.FromMinutes(5));
        using var later = await FollowAsync(token, Phone);
        await server.UntilAsync(() => Clicks(token) == 3);
        Assert.NotNull(first);
        Assert.Equal(first, ClickedAt(token));
    }

    [Fact]
    public async Task A_phone_whose_maker_is_called_like_a_program_is_a_phone()
    {
        var token = await LinkStory.RemindedAsync(server, "710", "link-10");
        using var answer = await FollowAsync(token, "Mozilla/5.0 (Linux; Android 13; CUBOT P80) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36");

        await server.UntilAsync(() => ClickedAt(token) is not null);
    }

    [Theory]
    [InlineData("facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)", "702")]
    [InlineData("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", "703")]
    [InlineData("curl/8.5.0", "704")]
    [InlineData("", "705")]
    public async Task A_program_that_looks_ahead_is_led_on_and_not_counted(string agent, string person)
    {
        var token = await LinkStory.RemindedAsync(server, person, $"link-{person}");
        using var answer = await FollowAsync(token, agent);

        Assert.Equal(LinkStory.TargetOf($"link-{person}"), answer.Headers.Location?.AbsoluteUri);
        Assert.Null(ClickedAt(token));
    }

    [Fact]
    public async Task An_altered_or_invented_token_leads_nowhere()
    {
        var token = await LinkStory.RemindedAsync(server, "706", "link-6");
        foreach (var wrong in (string[])[$"{token[..^1]}{(token[^1] == 'A' ? 'B' : 'A')}", token[..^1], $"{token}A", token.ToUpperInvariant(), "x", "%F0%9F%92%9B"])
        {
            using var answer = await FollowAsync(wrong, Phone);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("?url=https://evil.example")]
    [InlineData("?to=//evil.example&target=https://evil.example")]
    public async Task Nothing_in_the_query_changes_where_a_link_leads(string query)
    {
        var token = await LinkStory.RemindedAsync(server, $"707{query.Length}", $"link-7{query.Length}");
        using var answer = await FollowAsync(token + query, Phone);

        Assert.Equal(LinkStory.TargetOf($"link-7{query.Length}"), answer.Headers.Location?.AbsoluteUri);
    }

    [Theory]
    [InlineData("https://ceas.example/ofertă?q=ceas de mână", "https://ceas.example/ofert%C4%83?q=ceas%20de%20m%C3%A2n%C4%83")]
    [InlineData("https://ceas.example/a\r\nSet-Cookie: x=1", "https://ceas.example/a%0D%0ASet-Cookie:%20x=1")]
    public async Task An_address_in_any_script_becomes_one_a_browser_takes(string target, string location)
    {
        var token = await LinkStory.RemindedAsync(server, $"708{target.Length}", $"link-8{target.Length}");
        server.Change("update links set target = @target where token = @token", new { target, token });
        using var answer = await FollowAsync(token, Phone);

        Assert.Equal((HttpStatusCode.Redirect, location), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/relative")]
    public async Task What_is_no_page_of_the_web_is_never_led_to(string target)
    {
        var token = await LinkStory.RemindedAsync(server, $"709{target.Length}", $"link-9{target.Length}");
        server.Change("update links set target = @target where token = @token", new { target, token });
        using var answer = await FollowAsync(token, Phone);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> FollowAsync(string token, string agent)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/r/{token}", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("User-Agent", agent);
        return await server.SendAsync(request);
    }

    /// <summary>As often as it was heard, counted or not.</summary>
    private long Clicks(string token) =>
        server.Rows<long>("select count(*) from events join links on links.contact = events.contact where topic = 'clicked' and token = @token", new { token }).Single();

    private long? ClickedAt(string token) =>
        server.Rows<long?>("select clicked_at from sends join links on links.send = sends.id where token = @token", new { token }).Single();
}
