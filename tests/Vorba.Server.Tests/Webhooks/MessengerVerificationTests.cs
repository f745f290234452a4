using System.Net;
using Vorba.Server.Tests.Hosting;

namespace Vorba.Server.Tests.Webhooks;

public sealed class MessengerVerificationTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Meta_gets_its_challenge_back_for_the_right_word()
    {
        using var answer = await server.GetAsync(Asked(RunningServer.VerifyToken));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("<1158201444>", await answer.Content.ReadAsStringAsync(Ct));
    }

    [Theory]
    [InlineData("hub.mode=subscribe&hub.challenge=7&hub.verify_token=wrong")]
    [InlineData("hub.mode=subscribe&hub.challenge=7")]
    [InlineData("hub.mode=unsubscribe&hub.challenge=7&hub.verify_token=" + RunningServer.VerifyToken)]
    [InlineData("")]
    public async Task A_wrong_word_gets_nothing_back(string query)
    {
        using var answer = await server.GetAsync($"/webhooks/messenger?{query}");

        await Asking.IsProblemAsync(HttpStatusCode.Forbidden, answer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("any")]
    public async Task Where_no_word_is_set_none_is_right(string word)
    {
        await using var unset = await RunningServer.StartAsync(settings => settings with { Messenger = settings.Messenger with { VerifyToken = "" } });
        using var answer = await unset.GetAsync(Asked(word));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Where_no_secret_is_set_no_event_is_believed()
    {
        await using var unset = await RunningServer.StartAsync(settings => settings with { Messenger = settings.Messenger with { AppSecret = "" } });

        Assert.Equal(HttpStatusCode.Unauthorized, await unset.StatusAsync(Signed.Messenger("""{"object":"page","entry":[]}""")));
    }

    private static string Asked(string word) => $"/webhooks/messenger?hub.mode=subscribe&hub.challenge=<1158201444>&hub.verify_token={word}";
}
